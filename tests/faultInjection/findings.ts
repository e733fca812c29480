import { isDeepStrictEqual } from 'node:util';
import type { Shape } from '../../api/model/model';
import { connector } from '../../src/aspire/http/userAgent';
import { filePath, type AllowedRequest } from './allowedRequests';
import type { Recorded } from './recordingAspire';

/** Headers that every request has, or every request with a body. */
const usual = new Set([
  'accept',
  'accept-encoding',
  'authorization',
  'connection',
  'content-length',
  'content-type',
  'host',
  'user-agent',
]);

/** The parts of a request that its operation must not send. */
export function findingsIn(request: Recorded, permits: readonly AllowedRequest[], token: string): string[] {
  const { method, target, headers, body } = request;
  const [path = '', query] = parts(target);
  const permit = permits.find((one) => one.method === method && one.path.test(path));
  if (!permit) return [`${method} ${path.slice(0, 200)} is not a request of this operation`];
  const names = query === '' ? [] : query.split('&').map((pair) => pair.split('=')[0] ?? '');
  return [
    ...names.filter((name) => !permit.query.includes(name)).map((name) => `${name.slice(0, 100)} is not a parameter`),
    ...(new Set(names).size < names.length ? [`a parameter is given twice: ${names.join()}`] : []),
    ...headers.filter(([name]) => !usual.has(name)).map(([name]) => `${name} is not a header of the connector`),
    ...headerFindings(request, path.startsWith('/Authorization') || path === filePath ? undefined : `Bearer ${token}`),
    ...headers.flatMap(([name, value]) =>
      name === 'content-type' && value !== 'application/json' ? [`a body of type ${value}`] : [],
    ),
    ...(permit.body
      ? bodyFindings(JSON.parse(body), permit.body)
      : body === ''
        ? []
        : ['a body where there must be none']),
  ];
}

/** The same for a raw request, whose method, path, query and body the builder chooses. */
export function findingsOfRaw(requests: readonly Recorded[], input: unknown, token: string): string[] {
  const { method = '', headers = [] } = (input ?? {}) as { method?: string; headers?: { name: string }[] };
  return requests.flatMap((request) => {
    const asked = new Set(headers.map(({ name }) => name.trim().toLowerCase()));
    const strange = request.headers.filter(([name]) => !usual.has(name) && !asked.has(name));
    return [
      ...(request.method === method.trim().toUpperCase() ? [] : [`${request.method} instead of ${method}`]),
      ...(/^\/authorization/i.test(request.target) ? ['it requests tokens'] : []),
      ...strange.map(([name]) => `${name} is not a header of the input`),
      ...headerFindings(request, `Bearer ${token}`, asked),
    ];
  });
}

/**
 * The differences between a body and the input. What says nothing (null, empty text) is left out of a create, and a new record
 * is active unless the input says otherwise.
 */
export function findingsInBody({ body }: Recorded, input: unknown, fields: readonly string[]): string[] {
  const given = Object.entries(input ?? {}).filter(([name]) => fields.includes(name));
  const expected = saying(JSON.parse(JSON.stringify({ Active: true, ...Object.fromEntries(given) })));
  const sent = saying({ Active: true, ...(JSON.parse(body) as object) });
  return isDeepStrictEqual(sent, expected)
    ? []
    : [`the body differs from the input: ${body.slice(0, 300)} for ${JSON.stringify(input).slice(0, 300)}`];
}

/** A scalar as text: `"4"` is sent as 4, and 1, yes and true mean the same in a field of truth values. */
function plainScalar(value: unknown): string {
  const text = String(value).trim().toLowerCase();
  if (['1', 'true', 'yes'].includes(text)) return 'true';
  if (['0', 'false', 'no'].includes(text)) return 'false';
  return /^-?\d+(?:\.\d+)?$/.test(text) ? String(Number(text)) : text;
}

/** A value without the fields that say nothing, and without the flags that are true unless told otherwise. */
function saying(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(saying);
  if (typeof value !== 'object' || value === null) return plainScalar(value);
  const entries = Object.entries(value).filter(
    ([name, inner]) => inner !== null && inner !== '' && !(name === 'Active' && plainScalar(inner) === 'true'),
  );
  return Object.fromEntries(entries.map(([name, inner]) => [name, saying(inner)]));
}

/** Every header must occur once, and those that identify the sender must identify the connector. */
function headerFindings({ headers }: Recorded, bearer: string | undefined, asked = new Set<string>()): string[] {
  const names = headers.map(([name]) => name);
  const given = new Map(headers);
  const agent = `${connector.name}/${connector.version}`;
  return [
    ...(new Set(names).size < names.length ? [`a header is given twice: ${names.join()}`] : []),
    ...(given.get('authorization') === bearer ? [] : ['the bearer is not the token of the connection']),
    ...(given.get('host')?.startsWith('127.0.0.1:') ? [] : ['the host is wrong']),
    ...(given.get('user-agent') === agent || asked.has('user-agent') ? [] : ['the user agent is wrong']),
  ];
}

/** The fields of a body that its description does not have. */
function bodyFindings(value: unknown, { fields }: Shape, place = ''): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [`${place || 'the body'} is not an object`];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    const field = fields.find((known) => known.name === name);
    const here = `${place}/${name}`;
    if (!field) return [`${here.slice(0, 200)} is not a field of the body`];
    const { shape } = field;
    if (!shape || inner === null) return [];
    const inners: unknown[] = Array.isArray(inner) ? inner : [inner];
    return inners.flatMap((one) => bodyFindings(one, shape, here));
  });
}

function parts(target: string): [path: string, query: string] {
  const at = target.indexOf('?');
  return at < 0 ? [target, ''] : [target.slice(0, at), target.slice(at + 1)];
}
