import { parseArgs, type ParseArgsConfig } from 'node:util';
import { startEmulator, type ApiClient, type Emulator, type EmulatorOptions } from './index';
import { defaultOf, switches, switchNames, type Switch, type SwitchName } from './behaviour/switches';
import { readReport } from './likeReport';
import { choices, defaults, numbers } from './options';

const defaultPort = 4010;

const help = `Starts an Aspire emulator on this machine.

  npm run emulator -- [options]

  --port <n>                      the port on 127.0.0.1; 0 takes any free port (${defaultPort})
  --seed <n>                      another seed, other data (${defaults.seed})
  --seed-date <date>              the day on which the history of the data ends, as 2026-03-23 (today)
  --scale <n>                     times as many records, 1 to 1000 (${defaults.scale})
  --rows <list>=<n>               a list of so many rows, as work_tickets=1000000; may be repeated
  --filled-fields <percent>       how many of the optional fields of such rows are filled (${defaults.filledFields})
  --client-id <text>              (${defaults.clientId})
  --secret <text>                 (${defaults.secret})
  --known-refresh-token <text>    a refresh token that is valid from the start; may be repeated
  --client <id>:<secret>[:<scopes>]  another API client and its scopes, as "reader:hush:* GET,Receipts POST";
                                  without scopes it may do everything; may be repeated
  --token-lifetime-seconds <n>    (${defaults.tokenLifetimeSeconds})
  --refresh-token-lifetime-seconds <n>  0 means never expires (${defaults.refreshTokenLifetimeSeconds})
  --rate-limit <off|sandbox|production>  429 above the 60 or 1200 requests a minute that Aspire publishes (${defaults.rateLimit})
  --rate-limit-per-minute <n>     a custom limit instead; 0 means none (${defaults.rateLimitPerMinute})
  --cors-origin <origin>          a web page that may call the API, as http://localhost:5173; may be repeated
  --forbidden "<controller> <verb>"  answers 403, as "Receipts POST" or "Receipts *"; may be repeated

Where Aspire's behaviour is unknown, or differs between accounts:

  --like <report.json>  every switch as an account was found by "npm run probe"; others given beside it come first

${switchNames.map(switchHelp).join('\n')}

  --help
`;

const flags: Readonly<Record<string, keyof EmulatorOptions>> = {
  port: 'port',
  seed: 'seed',
  'seed-date': 'seedDate',
  scale: 'scale',
  'filled-fields': 'filledFields',
  'client-id': 'clientId',
  secret: 'secret',
  'token-lifetime-seconds': 'tokenLifetimeSeconds',
  'refresh-token-lifetime-seconds': 'refreshTokenLifetimeSeconds',
  'rate-limit': 'rateLimit',
  'rate-limit-per-minute': 'rateLimitPerMinute',
  ...Object.fromEntries(switchNames.map((name) => [flagOf(name), name])),
};

const lists = {
  'known-refresh-token': 'knownRefreshTokens',
  'cors-origin': 'corsOrigins',
  forbidden: 'forbidden',
} as const;

/** `maxPage` as `max-page`. */
function flagOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The lines of the help on a switch: its values and its meaning, with its default. */
function switchHelp(name: SwitchName): string {
  const given: Switch = switches[name];
  const values = 'choices' in given ? given.choices.join('|') : 'n';
  return `  --${flagOf(name)} <${values}>  (${defaultOf(name)})\n      ${given.meaning}`;
}

/** Reads the command line into options, or 'help' for `--help`. Throws for an unknown flag. */
export function readCommandLine(args: readonly string[]): EmulatorOptions | 'help' {
  const config = {
    ...Object.fromEntries(Object.keys(flags).map((flag) => [flag, { type: 'string' }])),
    ...Object.fromEntries(Object.keys(lists).map((flag) => [flag, { type: 'string', multiple: true }])),
    client: { type: 'string', multiple: true },
    rows: { type: 'string', multiple: true },
    like: { type: 'string' },
    help: { type: 'boolean' },
  } as NonNullable<ParseArgsConfig['options']>;
  const { values } = parseArgs({ args: [...args], options: config, strict: true, allowPositionals: false });
  if (values.help === true) return 'help';
  const like = typeof values.like === 'string' ? readReport(values.like) : {};
  const options: Record<string, unknown> = { port: defaultPort, ...like };
  for (const [flag, name] of Object.entries(flags)) {
    const value = values[flag];
    if (value !== undefined) options[name] = isNumber(name) ? parseNumber(String(value)) : value;
  }
  for (const [flag, name] of Object.entries(lists)) if (values[flag] !== undefined) options[name] = values[flag];
  if (values.rows !== undefined) options.rows = parseRows([values.rows].flat().map(String));
  if (values.client !== undefined) options.clients = [values.client].flat().map((text) => parseClient(String(text)));
  return options;
}

/** `reader:hush:* GET,Receipts POST` */
function parseClient(text: string): ApiClient {
  const [clientId = '', secret = '', ...rest] = text.split(':');
  const scopes = rest.join(':');
  if (rest.length === 0) return { clientId, secret };
  return { clientId, secret, scopes: scopes === '*' ? '*' : scopes.split(',').map((scope) => scope.trim()) };
}

/** `work_tickets=1000000` */
function parseRows(texts: readonly string[]): Record<string, number | string> {
  return Object.fromEntries(
    texts.map((text) => {
      const [name = '', count = ''] = text.split('=');
      return [name, parseNumber(count)];
    }),
  );
}

function isNumber(name: string): boolean {
  return name in numbers || typeof choices[name]?.[0] === 'number';
}

/** Keeps what is not a number as text, so that the error quotes it; JavaScript would read an empty text as 0. */
function parseNumber(text: string): number | string {
  return text.trim() === '' || Number.isNaN(Number(text)) ? text : Number(text);
}

function greeting({ url, credentials }: Emulator): string {
  const body = JSON.stringify({ ClientId: credentials.clientId, Secret: credentials.secret });
  return `Aspire emulator listening on ${url}

  Client ID  ${credentials.clientId}
  Secret     ${credentials.secret}
  Page       ${url}/_emulator

Get a token, then list properties with it:

  TOKEN=$(curl -s ${url}/Authorization -H 'Content-Type: application/json' -d '${body}' | sed 's/.*"Token":"\\([^"]*\\)".*/\\1/')
  curl -s "${url}/Properties?\\$top=2" -H "Authorization: Bearer $TOKEN"

Ctrl-C stops it.
`;
}

async function main(): Promise<void> {
  const options = readCommandLine(process.argv.slice(2));
  if (options === 'help') {
    process.stdout.write(help);
    return;
  }
  const emulator = await startEmulator(options);
  process.stdout.write(greeting(emulator));
  const stop = () => void emulator.close();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

if (require.main === module) {
  main().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
    process.exitCode = 2;
  });
}
