/**
 * How a documented command is tested:
 *
 * - `here`: `commands.test.ts` runs it.
 * - `slow`: `commands.slow.test.ts` runs it in a copy of the project, with the arguments `also` to make it faster.
 * - `ci`: `.ci/run` or the CI workflow runs it, or it is a step of the check that they run.
 * - `gateway`: a test of the gateway, in gateway/tests, runs it as a process.
 * - `like`: not run, because another documented command does the same.
 * - `never`: not run, for the given reason.
 */
export type RunBy =
  | { by: 'here' }
  | { by: 'slow'; also?: readonly string[] }
  | { by: 'ci' }
  | { by: 'gateway'; test: string }
  | { by: 'like'; other: string }
  | { by: 'never'; because: string };

const here: RunBy = { by: 'here' };
const slow: RunBy = { by: 'slow' };
const ci: RunBy = { by: 'ci' };
const gateway = (test: string): RunBy => ({ by: 'gateway', test: `gateway/tests/${test}` });
const like = (other: string): RunBy => ({ by: 'like', other });
const newerTray: RunBy = {
  by: 'never',
  because: "it belongs to a newer version of Tray's command line than npm ci installs, and it calls Tray",
};
const help: RunBy = { by: 'slow', also: ['--help'] };
const shell: RunBy = { by: 'never', because: 'the shell asks a person for a secret' };

/** Every command in README.md, CONTRIBUTING.md, docs/ and the other READMEs, and how it is tested. */
export const documentedCommands: Readonly<Record<string, RunBy>> = {
  'npm ci': ci,
  'npm test': ci,
  'npm test -- --randomize': { by: 'slow', also: ['tests/http'] },
  'npm test -- --selectProjects connector': { by: 'slow', also: ['--testPathPattern=shard0'] },
  'npm test -- src/properties_get': slow,
  'npm test -- tests/http': slow,
  'npm run test:slow': ci,
  'npm run test:browser': ci,
  'npm run check': like('npm run check -- --skip tests'),
  'npm run check -- --skip tests': ci,
  'npm run lint': ci,
  'npm run typecheck': ci,
  'npm run lint:imports': ci,
  'npm run lint:unused': ci,
  'npm run lint:operations': ci,
  'npm run schemas': ci,
  'npm run schemas -- --force': slow,
  'npm run format': slow,
  'npm run generate': slow,
  'npm run generate:check': ci,
  'npm run docs': slow,
  'npm run docs:check': ci,
  'npm run compile': slow,
  'npm run package': slow,
  'npm run package -- --accept': like('npm run package'),
  'npm run rehearse': ci,
  'npm run rehearse -- --cdk 4.40.0': {
    by: 'never',
    because: 'it depends on what the registry has; cdk.test.ts and main.test.ts test the option, and a person runs it',
  },
  'npm run lint:packages': ci,
  'npm run audit': ci,
  'npm run release-files': ci,
  'npm ci --ignore-scripts': like('npm ci'),

  'npm run probe': slow,
  'npm run probe -- --out report.json': slow,
  'npm run probe -- --writes': slow,
  'npm run emulator -- --like report.json': {
    by: 'never',
    because: 'main.test.ts of the probe reads a report with this option, and the emulator never ends',
  },

  'npm start': here,
  'npm run demo': like('npm start'),
  'npx aspire-run list work ticket': here,
  'npx aspire-run list invoice': here,
  'npx aspire-run help work_tickets_get': here,
  'npx aspire-run work_tickets_get --where WorkTicketStatusName equals Open --limit 2': here,
  'npx aspire-run <operation> <input>': like('npx aspire-run list invoice'),
  'npx aspire-run --help': here,
  'npm -s start -- --help': like('npx aspire-run --help'),

  'npm run deploy': like('npm run deploy -- --us --dry-run'),
  'npm run deploy -- --us --dry-run': slow,
  'npm run deploy -- --us --email=someone@example.com': slow,
  'npm run deploy -- --us --email=ann@example.com,bob@example.com': like(
    'npm run deploy -- --us --email=someone@example.com',
  ),
  'read -rs TRAY_API_TOKEN': shell,
  'export TRAY_API_TOKEN': shell,
  'tray-cdk deployment create --us': newerTray,
  'tray-cdk deployment get convex-aspire-connector 1.0 <deployment-id> --us': newerTray,
  'tray-cdk permissions add convex-aspire-connector 1.0 --email=someone@example.com': newerTray,
  'tray-cdk namespace get <organisation id>': newerTray,
  // Tray's command line can only call Tray; trayCli.slow.test.ts compares its output.
  'npx tray-cdk': help,
  'npx tray-cdk build': help,
  'npx tray-cdk deploy': help,
  'npx tray-cdk share convex-aspire-connector 1.0 --email=ann@example.com': help,
  'tray-cdk build': like('npx tray-cdk build'),

  'npm run emulator': slow,
  'npm run emulator -- --port 0 --scale 10 --seed 7': slow,
  'curl -s http://127.0.0.1:4010/Authorization -H Content-Type: application/json -d {"ClientId":"emulator","Secret":"emulator-secret"}':
    slow,
  'curl -s http://127.0.0.1:4010/Properties?$top=2 -H Authorization: Bearer <Token of the first answer>': slow,
  'curl -s http://127.0.0.1:4010/_emulator/faults -d {"method":"GET","path":"/Properties","status":429,"headers":{"retry-after":"2"},"body":"Too many requests."}':
    slow,
  'curl -s http://127.0.0.1:4010/_emulator/churn/step -d {"resources":["WorkTickets"],"count":3,"seed":7}': slow,
  'curl -s http://127.0.0.1:4010/_emulator/rows/WorkTickets': slow,

  'npm run test:vault': ci,
  'npm run gateway': gateway('cli/serve.slow.test.ts'),
  'npm install aspire-gateway': gateway('cli/package.slow.test.ts'),
  'npx aspire-gateway serve --demo': gateway('cli/package.slow.test.ts'),
  'npx aspire-gateway': gateway('cli/help.test.ts'),
  'npx aspire-gateway --help': gateway('cli/help.test.ts'),
  'npx aspire-gateway serve': gateway('cli/serve.slow.test.ts'),
  'npx aspire-gateway connect aspire --environment production --client-id <Client ID>':
    gateway('cli/commands.slow.test.ts'),
  'npx aspire-gateway token aspire': gateway('cli/commands.slow.test.ts'),
  'npx aspire-gateway keys create --org acme --scopes read,credentials': gateway('cli/commands.slow.test.ts'),
  'npx aspire-gateway run branches_get --limit 2': gateway('cli/anywhere.slow.test.ts'),
  'npx aspire-gateway operations create property': gateway('cli/anywhere.slow.test.ts'),
  'npx aspire-gateway help properties_update': gateway('cli/anywhere.slow.test.ts'),
  'npx aspire-gateway run properties_get --where PropertyName contains Plaza --fields PropertyName,BranchName':
    gateway('cli/anywhere.slow.test.ts'),
  'npx aspire-gateway run properties_update --PropertyID 17 --PropertyName Riverstone East --dry-run':
    gateway('cli/anywhere.slow.test.ts'),
  'npx aspire-gateway doctor': gateway('cli/commands.slow.test.ts'),
  'aspire-gateway keys create --org acme --scopes read,write --label claude': gateway('mcp/snippets.slow.test.ts'),
  'claude mcp add --transport http aspire http://127.0.0.1:8787/mcp --header Authorization: Bearer $ASPIRE_GATEWAY_API_KEY':
    gateway('mcp/snippets.slow.test.ts'),
  'claude mcp add aspire-local -- aspire-gateway mcp --org acme': gateway('mcp/snippets.slow.test.ts'),
  'npx aspire-gateway rotate': gateway('cli/commands.slow.test.ts'),
  'npx aspire-gateway secrets migrate --to vault': gateway('cli/migrate.vault.test.ts'),

  'npx aspire-gateway sync': gateway('sync/cli.slow.test.ts'),
  'npx aspire-gateway sync work_tickets properties': gateway('sync/cli.slow.test.ts'),
  'npx aspire-gateway sync --dry-run': gateway('sync/cli.slow.test.ts'),
  'npx aspire-gateway sync status': gateway('sync/cli.slow.test.ts'),
  'npx aspire-gateway sync verify properties --repair': gateway('sync/cli.slow.test.ts'),
  'npx aspire-gateway sync backfill work_tickets --from 2024-01-01 --to 2025-01-01': gateway('sync/cli.slow.test.ts'),
  'npx aspire-gateway sync --to env:ASPIRE_SYNC_WAREHOUSE': gateway('sync/cli.slow.test.ts'),
  'npx aspire-gateway sync schedule add --every 15m': gateway('sync/cli.slow.test.ts'),
  'npx aspire-gateway sync schedule add work_tickets --every 5m': gateway('sync/cli.slow.test.ts'),
  'npx aspire-gateway sync schedule list': gateway('sync/cli.slow.test.ts'),
  'read -rs ASPIRE_SYNC_WAREHOUSE': shell,
  'export ASPIRE_SYNC_WAREHOUSE': shell,

  'npm run api:diff': like('npm run api:diff -- newer.json'),
  'npm run api:openapi': like('npm run api:openapi -- --out aspire.yaml'),
  'npm run api:openapi -- --out aspire.yaml': slow,
  'npm run api:diff -- newer.json': slow,
  'npx redocly lint aspire.yaml': slow,

  'npm run bench -- gateway': like('npm run bench -- --quick gateway-envelope'),
  'npm run bench -- --quick gateway-envelope': slow,
  'npm run bench -- --long gateway-memory': like('npm run bench -- --quick gateway-envelope'),
  'npm run soak': like('npm run soak -- --minutes 1 --seed 7'),
  'npm run soak -- --minutes 1 --seed 7': gateway('soak/soak.slow.test.ts'),

  'npm run bench': like('npm run bench -- --quick all-pages'),
  'npm run bench -- call filter': like('npm run bench -- --quick all-pages'),
  'npm run bench -- --quick all-pages': slow,

  'npm run mutation': like('npm run mutation -- retries'),
  'npm run mutation -- retries': slow,
};
