/**
 * What runs a command that the texts show:
 *
 * - `here`: `commands.test.ts`, in a moment.
 * - `slow`: `commands.slow.test.ts`, in a copy of the project; with `also` in addition where it would take too long.
 * - `ci`: it stands in `.ci/run` or in the CI workflow, or is a step of the check that stands there.
 * - `like`: nothing, because it is another command that is run, in other words.
 * - `never`: nothing; the reason is told.
 */
export type RunBy =
  | { by: 'here' }
  | { by: 'slow'; also?: readonly string[] }
  | { by: 'ci' }
  | { by: 'like'; other: string }
  | { by: 'never'; because: string };

const here: RunBy = { by: 'here' };
const slow: RunBy = { by: 'slow' };
const ci: RunBy = { by: 'ci' };
const like = (other: string): RunBy => ({ by: 'like', other });
const newerTray: RunBy = {
  by: 'never',
  because: "it belongs to a newer command line of Tray's than the one that npm ci installs, and speaks to Tray itself",
};
const help: RunBy = { by: 'slow', also: ['--help'] };
const shell: RunBy = { by: 'never', because: 'it is the shell that asks a person for a token' };

/** Every command that README.md, CONTRIBUTING.md, docs/ and the other READMEs show, and what runs it. */
export const documentedCommands: Readonly<Record<string, RunBy>> = {
  'npm ci': ci,
  'npm test': ci,
  'npm test -- --randomize': { by: 'slow', also: ['tests/runtime'] },
  'npm test -- --selectProjects connector': { by: 'slow', also: ['--testPathPattern=shard0'] },
  'npm test -- src/properties_get': slow,
  'npm test -- tests/runtime': slow,
  'npm run test:slow': ci,
  'npm run check': like('npm run check -- --skip tests'),
  'npm run check -- --skip tests': ci,
  'npm run lint': ci,
  'npm run types': ci,
  'npm run imports': ci,
  'npm run unused': ci,
  'npm run lint:operations': ci,
  'npm run schemas': ci,
  'npm run schemas -- --force': slow,
  'npm run format': slow,
  'npm run generate': slow,
  'npm run docs': slow,
  'npm run compile': slow,
  'npm run package': slow,
  'npm run rehearse': ci,

  'npm start': here,
  'npm start -- --list': here,
  [`npm start -- work_tickets_get {"filter": "WorkTicketStatusName eq 'Open'", "limit": 2}`]: here,
  'npm start -- <operation> <input>': like('npm start -- --list'),

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
  // Tray's command line takes no other Tray than Tray's own; what it makes is compared in trayCli.slow.test.ts.
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

  'npm run api:diff': like('npm run api:diff -- newer.json'),
  'npm run api:openapi': like('npm run api:openapi -- --out aspire.yaml'),
  'npm run api:openapi -- --out aspire.yaml': slow,
  'npm run api:diff -- newer.json': slow,
  'npx redocly lint aspire.yaml': slow,

  'npm run bench': like('npm run bench -- --quick all-pages'),
  'npm run bench -- call filter': like('npm run bench -- --quick all-pages'),
  'npm run bench -- --quick all-pages': slow,
};
