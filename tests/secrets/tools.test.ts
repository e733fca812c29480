import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startEmulator, type Emulator } from '../../emulator';
import { runDeploy, state } from '../../tools/deploy/testDeployment';
import { collectFiles } from '../../tools/package/collectFiles';
import { findSecrets } from '../../tools/package/findSecrets';
import { sampleConnector } from '../../tools/package/sampleConnector';
import { zip } from '../../tools/package/zip';
import { main } from '../../tools/run/main';
import { jwt } from '../fakeSystem';
import { leakFinder, canary, plainCanary } from './canaries';
import { watchOutput } from './output';

const secrets = { secret: canary('secret of the command line'), other: plainCanary('another secret') };
const leaksIn = leakFinder(secrets);

describe('npm start', () => {
  const variables = ['ASPIRE_BASE_URL', 'ASPIRE_CLIENT_ID', 'ASPIRE_CLIENT_SECRET', 'ASPIRE_ENVIRONMENT'] as const;
  let emulator: Emulator;

  beforeAll(async () => {
    emulator = await startEmulator({ clientId: 'client', secret: secrets.secret });
  });
  beforeEach(() => {
    const values = [emulator.url, 'client', secrets.secret, 'demo'];
    variables.forEach((name, index) => (process.env[name] = values[index]));
  });
  afterAll(async () => {
    for (const name of variables) delete process.env[name];
    await emulator.close();
  });

  /** All output of the command. */
  async function said(...args: string[]): Promise<string> {
    const told: string[] = [];
    const output = watchOutput();
    const tell = (text: string) => void told.push(text);
    await main(args, { out: tell, err: tell }).catch((error: Error) => told.push(String(error.stack), error.message));
    return [...told, output.stop()].join('\n');
  }

  const form = (secret: string) => JSON.stringify({ client_id: 'client', client_secret: secret, environment: 'demo' });

  it.each([
    ['the main job', [], 'a bearer for demo'],
    ['a result', ['branches_get', '{"limit":1}'], '"count": 1'],
    ['an error', ['branches_get', '{"limit":0}'], 'Limit'],
    ['a connection check', ['verify_connection'], '"environment"'],
    ['a token request', ['#token_request', form(secrets.secret)], 'access_token'],
    ['a refused token request', ['#token_request', form(secrets.other)], 'refused'],
    ['an input that is not JSON', ['#token_request', `${secrets.other}{}`], 'not JSON'],
    ['an input that ends early', ['#token_request', `{"client_secret":"${secrets.other}`], 'not JSON'],
  ])('does not print the client secret with %s', async (_, args, text) => {
    const told = await said(...args);
    expect(told).toContain(text);
    expect(leaksIn(told)).toEqual([]);
  });

  it('does not print the client secret when Aspire refuses it', async () => {
    process.env.ASPIRE_CLIENT_SECRET = secrets.other;
    const told = await said('branches_get');
    expect(told).toContain('refused the Client ID and Client Secret');
    expect(leaksIn(told)).toEqual([]);
  });
});

it('npm run deploy does not print its token, in any encoding that Tray repeats', async () => {
  const token = plainCanary('token of Tray');
  const env = { TRAY_API_TOKEN: token };
  const escaped = [...token].map((letter) => `\\u00${letter.charCodeAt(0).toString(16)}`).join('');
  const echoes = [
    JSON.parse(`"${escaped}"`) as string,
    token.slice(0, 20),
    Buffer.from(`x${token}`).toString('base64'),
  ];
  const message = echoes.join(' ');
  const ended = [
    await runDeploy(['--us'], { deploy: [{ status: 400, body: { message } }] }, { env }),
    await runDeploy(['--us'], { deploy: [state('Failed', { message, id: token })] }, { env }),
  ];
  for (const { code, out, err } of ended) {
    expect(code).not.toBe(0);
    expect(leakFinder({ token })(out + err)).toEqual([]);
  }
});

describe('the package', () => {
  it('contains no files that hold secrets, and nothing from the environment', () => {
    const { root, write } = sampleConnector();
    process.env.ASPIRE_CLIENT_SECRET = secrets.secret;
    const places = ['.env', 'src/.env', 'src/test.ctx.json', 'src/plant_tree/my.ctx.json', 'src/.vscode/launch.json'];
    for (const place of [...places, 'notes.txt', '.npmrc']) write(place, `{"secret":"${secrets.other}"}`);
    try {
      const files = collectFiles(root).files;
      expect([...files.keys()]).toContain('src/plant_tree/handler.ts');
      const contents = [...files].map(([path, content]) => `${path} ${content.toString('utf8')}`).join('\n');
      expect(leaksIn(contents + zip(files).toString('latin1'))).toEqual([]);
    } finally {
      delete process.env.ASPIRE_CLIENT_SECRET;
      rmSync(root, { recursive: true });
    }
  });
});

it('generated files and documentation contain nothing that looks like a secret', () => {
  const root = join(__dirname, '../..');
  const documents = [
    'README.md',
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    ...markdownIn(root, 'docs'),
    ...markdownIn(root, 'emulator'),
  ];
  expect(documents.length).toBeGreaterThan(5);
  const found = [...documents, ...operationFiles(root)].flatMap((path) =>
    findSecrets(withoutAddresses(readFileSync(join(root, path), 'utf8'))).map(
      ({ line, looks }) => `${path}:${line} holds ${looks}`,
    ),
  );
  expect(found).toEqual([]);
  expect(findSecrets(`a ${jwt(0)}`)).toHaveLength(1);
});

/** The URLs of the emulator's files look random, but come from the seed. */
function withoutAddresses(text: string): string {
  return text.replace(/\/AspireUploads\/emulator\/\S+/g, '');
}

function markdownIn(root: string, folder: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);
}

/** The schemas, descriptions and examples of the operations. */
function operationFiles(root: string): string[] {
  return readdirSync(join(root, 'src'), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.json$|handler\.test\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}
