import { getBaseUrlForEnvironment, type AspireEnvironment } from '../../src/AspireConnectorAuth';
import { bearerOf, context, failureOf, hour, setUp, start } from '../fakeAuth';
import { jwt } from '../fakeSystem';

describe('the environment', () => {
  it.each<[AspireEnvironment, string]>([
    ['demo', 'https://clouddemo-api.youraspire.com'],
    ['sandbox', 'https://cloudsandbox-api.youraspire.com'],
    ['production', 'https://cloud-api.youraspire.com'],
  ])('%s is at %s', (environment, url) => {
    expect(getBaseUrlForEnvironment(environment)).toBe(url);
  });

  it.each(['DEMO', ' Demo ', 'dEmO'])('is understood as %p', async (environment) => {
    const { services } = setUp();
    const ctx = context({ environment, access_token: jwt(start + 2 * hour) });
    expect((await bearerOf(ctx, services)).baseUrl).toBe('https://clouddemo-api.youraspire.com');
  });

  it('is found under the name that Tray gives to fields of the form', async () => {
    const { services } = setUp();
    const ctx = context({ environment: undefined, '#environment': 'Production', access_token: jwt(start + 2 * hour) });
    delete (ctx.auth?.user as Record<string, unknown>).environment;
    expect((await bearerOf(ctx, services)).baseUrl).toBe('https://cloud-api.youraspire.com');
  });

  it.each(['staging', '', undefined, null, 42, 'toString', '__proto__'])(
    '%p is an error and never a default',
    async (environment) => {
      const { services, system } = setUp();
      const error = await failureOf(context({ environment, access_token: jwt(start + 2 * hour) }), services);
      expect(error._tag).toBe('UserInputError');
      expect(error.message).toMatch(/environment.*Choose production, sandbox or demo/);
      expect(system.sent).toHaveLength(0);
      expect(() => getBaseUrlForEnvironment(environment as AspireEnvironment)).toThrow(
        /Choose production, sandbox or demo/,
      );
    },
  );

  it.each([
    ['Staging', 'There is no such Aspire environment "Staging".'],
    ['x'.repeat(12), 'There is no such Aspire environment.'],
    [42, 'There is no such Aspire environment.'],
    ['', 'The Aspire environment is missing.'],
    [null, 'The Aspire environment is missing.'],
    [undefined, 'The Aspire environment is missing.'],
  ])('given as %j leads to "%s"', (given, problem) => {
    const told = `${problem} Choose production, sandbox or demo in the Aspire authentication.`;
    expect(() => getBaseUrlForEnvironment(given as AspireEnvironment)).toThrow(new Error(told));
  });

  it('does not tell back what may be a secret in the wrong field', async () => {
    const { services } = setUp();
    const error = await failureOf(context({ environment: 'k9-SECRET-that-is-long-enough-to-be-one' }), services);
    expect(error.message).not.toContain('SECRET');
  });
});

describe('ASPIRE_BASE_URL', () => {
  const before = process.env.ASPIRE_BASE_URL;
  afterEach(() => {
    if (before === undefined) delete process.env.ASPIRE_BASE_URL;
    else process.env.ASPIRE_BASE_URL = before;
  });

  it.each([
    ['http://127.0.0.1:4010', 'http://127.0.0.1:4010'],
    ['http://localhost:4010/', 'http://localhost:4010'],
    ['http://[::1]:4010', 'http://[::1]:4010'],
    ['https://localhost:4010', 'https://localhost:4010'],
  ])('points every environment at %s', async (value, expected) => {
    process.env.ASPIRE_BASE_URL = value;
    const { services } = setUp();
    expect((await bearerOf(context({ access_token: jwt(start + 2 * hour) }), services)).baseUrl).toBe(expected);
  });

  it.each([
    'https://evil.example.com',
    'http://127.0.0.1.evil.example.com',
    'http://10.0.0.1',
    'file:///etc/passwd',
    'ftp://127.0.0.1',
    'nonsense',
  ])('refuses %s', async (value) => {
    process.env.ASPIRE_BASE_URL = value;
    const { services, system } = setUp();
    const error = await failureOf(context({ access_token: jwt(start + 2 * hour) }), services);
    expect(error.message).toContain('may only name an address of this machine');
    expect(system.sent).toHaveLength(0);
  });
});
