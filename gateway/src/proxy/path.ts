import { GatewayError } from '../errors.ts';

/** The connection, and what is asked of its provider: path and query as the caller encoded them. */
export type ProxyPath = { connection: string; path: string };

/**
 * Takes `/proxy/{connection}/path?query` apart; with a header that names the connection, all after `/proxy` is the path. The
 * raw text is read, not a decoded one, so that nothing gets another meaning on its way.
 */
export function readProxyPath(raw: string, named: string | undefined): ProxyPath {
  const rest = /^\/proxy(\/.*)$/s.exec(raw)?.[1];
  if (rest === undefined) throw refused('must begin with /proxy/');
  const inPath = /^\/([^/?]+)([/?][^]*)?$/.exec(rest);
  if (named === undefined && !inPath) throw refused('must name a connection: /proxy/{connection}/...');
  const [connection, path] = named === undefined ? [inPath?.[1] ?? '', inPath?.[2] ?? ''] : [named, rest];
  const queryAt = path.indexOf('?');
  const isQueryOnly = queryAt === 0 || path === '';
  const whole = isQueryOnly ? `/${path}` : path;
  const [plain = ''] = whole.split('?');
  // %25 as well: what is decoded twice on its way must not become one of the others.
  if (/^\/[/\\]|\\|%(2f|5c|2e|25)|\/\.\.?(\/|$)|#/i.test(plain))
    throw refused('must not hold //, \\, .. or their encoded forms');
  return { connection, path: whole };
}

function refused(why: string): GatewayError {
  const message = `The path ${why}`;
  return new GatewayError('invalid_input', `${message}.`, { errors: [{ field: 'path', message }] });
}
