import { ensureBearer, getBaseUrlForEnvironment } from '../../src/AspireConnectorAuth';
import { context, hour } from '../fakeAuth';
import { jwt } from '../fakeSystem';
import { contextOf, useEmulator } from '../withEmulator';

const aspire = useEmulator();

describe('ensureBearer, as the contract has it', () => {
  it('gives the stored token, and where it is good', async () => {
    const access_token = jwt(Date.now() + 10 * hour);
    expect(await ensureBearer(context({ access_token }))).toMatchObject({
      isSuccess: true,
      value: { token: access_token, environment: 'demo', baseUrl: aspire.emulator.url, renewed: false },
    });
  });

  it('refreshes a token that is due', async () => {
    const result = await ensureBearer(contextOf('face'));
    expect(result).toMatchObject({ isSuccess: true, value: { renewed: true, decision: { reason: 'no token' } } });
    expect(aspire.emulator.journal.map(({ path }) => path)).toEqual(['/Authorization/RefreshToken']);
  });

  it('refuses an environment that there is not, and never chooses one itself', async () => {
    expect(await ensureBearer(context({ environment: 'staging' }))).toMatchObject({
      isFailure: true,
      error: { _tag: 'UserInputError', message: expect.stringContaining('"staging"') },
    });
    expect(() => getBaseUrlForEnvironment('staging' as 'demo')).toThrow('Choose production, sandbox or demo');
  });
});
