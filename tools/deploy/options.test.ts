import { token } from './testDeployment';
import { DeployError } from './exitCodes';
import { readOptions } from './options';

function read(args: string[], env: NodeJS.ProcessEnv = {}) {
  return readOptions(args, { TRAY_API_TOKEN: token, ...env });
}

/** What is said of wrong usage. */
function wrong(args: string[], env: NodeJS.ProcessEnv = {}): string {
  try {
    read(args, env);
  } catch (error) {
    expect(error).toBeInstanceOf(DeployError);
    expect((error as DeployError).exitCode).toBe(2);
    return (error as DeployError).message;
  }
  return 'nothing';
}

describe('the options of npm run deploy', () => {
  it.each([
    ['--us', 'https://api.tray.io'],
    ['--eu', 'https://api.eu1.tray.io'],
    ['--ap', 'https://api.ap1.tray.io'],
  ])('%s goes to %s', (flag, baseUrl) => {
    expect(read([flag])).toMatchObject({ baseUrl, token, emails: [], dryRun: false, skipChecks: false });
  });

  it('accept e-mail addresses separated by commas, and drop duplicates', () => {
    expect(read(['--us', '--email=a@x.com, b@y.com', '--email', 'a@x.com'])).toMatchObject({
      emails: ['a@x.com', 'b@y.com'],
    });
  });

  it.each([
    [[], 'exactly one of --us, --eu and --ap'],
    [['--us', '--eu'], 'exactly one of --us, --eu and --ap'],
    [['--us', '--emial=a@x.com'], "Unknown option '--emial'"],
    [['--us', 'now'], "Unexpected argument 'now'"],
    [['--us', '--email=a@x.com;b@y.com'], '"a@x.com;b@y.com" is not an e-mail address'],
    [['--us', '--email='], '"" is not an e-mail address'],
  ])('%j is wrong usage: %s', (args, expected) => {
    expect(wrong(args)).toContain(expected);
  });

  it.each([
    [undefined, 'TRAY_API_TOKEN is not set'],
    ['  ', 'TRAY_API_TOKEN is not set'],
    ['Bearer ', 'TRAY_API_TOKEN is not set'],
    [token.slice(1), "has 35 characters, and Tray's tokens have at least 36"],
    [`Bearer ${token.slice(1)}`, "has 35 characters, and Tray's tokens have at least 36"],
    [`${token} ${token}`, 'contains spaces'],
  ])('a token of %j is wrong: %s', (given, expected) => {
    expect(wrong(['--us'], { TRAY_API_TOKEN: given })).toContain(expected);
  });

  it.each(['http://localhost:1234', 'http://127.0.0.1:8080/', 'http://[::1]:99', 'https://api.staging.tray.io'])(
    'take %s for TRAY_API_URL',
    (url) => {
      expect(read(['--us'], { TRAY_API_URL: url })).toMatchObject({ baseUrl: url.replace(/\/$/, '') });
    },
  );

  it.each([
    'https://example.com',
    'https://api.tray.io.example.com',
    'https://nottray.io',
    'http://api.tray.io',
    'https://api.tray.io:8443',
    'https://api.tray.io@example.com',
    'https://user:pass@api.tray.io',
    'https://api.tray.io/elsewhere',
    'http://127.0.0.1.example.com',
    'http://0.0.0.0:80',
    'ftp://localhost',
    'api.tray.io',
  ])('do not send a token to %s', (url) => {
    expect(wrong(['--us'], { TRAY_API_URL: url })).toContain('TRAY_API_URL');
  });

  it('reject the address of another region', () => {
    expect(wrong(['--us'], { TRAY_API_URL: 'https://api.eu1.tray.io' })).toContain(
      'belongs to --eu, but the command says --us',
    );
    expect(read(['--eu'], { TRAY_API_URL: 'https://api.eu1.tray.io' })).toMatchObject({ region: 'eu' });
  });
});
