import type { Config } from '../config/config.ts';
import { demoConnection, demoOrganisation } from './demo.ts';

export type Greeting = {
  url: string;
  /** Where rows and secrets are kept, in words. */
  database: string;
  secrets: string;
  /** A key that was made just now. */
  key: { organisation: string; key: string } | undefined;
  /** The demo's Aspire. */
  emulator: string | undefined;
};

/** What `serve` says when it is ready. The key is shown here and never again. */
export function greeting({ url, database, secrets, key, emulator }: Greeting): string {
  const rows: [string, string][] = [
    ['console', `${url}/console  (log in with an API key)`],
    ['API', `${url}/docs`],
    ['database', database],
    ['secrets', secrets],
  ];
  if (emulator)
    rows.push(['Aspire', `an emulator at ${emulator}; organisation ${demoOrganisation}, connection ${demoConnection}`]);
  if (key) rows.push(['API key', `${key.key}  (organisation ${key.organisation}; shown this once)`]);
  const width = Math.max(...rows.map(([name]) => name.length));
  const facts = rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`);
  return [
    `Aspire gateway, ready at ${url}`,
    ...facts,
    '',
    ...next({ url, key, emulator }),
    '',
    'Ctrl-C stops it.',
  ].join('\n');
}

function next({ url, key, emulator }: Pick<Greeting, 'url' | 'key' | 'emulator'>): string[] {
  const create = `npx aspire-gateway keys create --org ${emulator ? demoOrganisation : (key?.organisation ?? 'main')} --scopes read,write,credentials`;
  if (!emulator)
    return key
      ? ['Make a connection: npx aspire-gateway connect aspire --environment demo --client-id <Client ID>']
      : [`Another API key: ${create}`];
  const header = `-H "Authorization: Bearer ${key?.key ?? '$KEY'}"`;
  return [
    key
      ? 'Three commands to try:'
      : 'The API key was shown at the first start. Another one, and three commands to try:',
    '',
    ...(key ? [] : [`  KEY=$(${create})`]),
    `  curl -s ${url}/api/oauth/connections ${header}`,
    `  curl -s ${url}/api/oauth/credentials/${demoConnection} ${header}`,
    `  curl -s '${emulator}/Properties?$top=2' -H "Authorization: Bearer $(npx aspire-gateway token ${demoConnection} --org ${demoOrganisation})"`,
  ];
}

/** What is legal and dangerous. */
export function warnings({ host, tls, publicUrl, secrets }: Config): string[] {
  const isLoopback = /^(localhost|127(\.\d+){3}|::1)$/.test(host);
  const found: string[] = [];
  if (!isLoopback && !tls)
    found.push(
      `${host} is reachable by others and speaks plain http. Put TLS in front, or set ASPIRE_GATEWAY_TLS_CERT and ASPIRE_GATEWAY_TLS_KEY.`,
    );
  if (!isLoopback && publicUrl === undefined)
    found.push(
      'ASPIRE_GATEWAY_PUBLIC_URL is not set: callback URLs name the listening address, which browsers may not reach.',
    );
  if (secrets.kind === 'vault' && secrets.vault.auth.kind === 'token')
    found.push('VAULT_TOKEN is for development: use an AppRole (docs/vault.md).');
  return found;
}
