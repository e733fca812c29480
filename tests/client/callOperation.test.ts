import type { OperationRow } from '../../src/aspire/model/operation';
import { callOperation } from '../../src/aspire/client/callOperation';
import { bearerOf, context, hour, sessionOf, setUp, start } from '../fakeAuth';
import { json, jwt } from '../fakeSystem';

describe('a call that Aspire answers with 401', () => {
  const operation: OperationRow = {
    name: 'branches_get',
    title: 'List branches',
    resource: { name: 'Branches', singular: 'branch', plural: 'branches', key: ['BranchID'] },
    method: 'GET',
    path: '/Branches',
    options: 'odata',
    replies: 'rows',
  };
  const ctx = context({ access_token: jwt(start + 10 * hour, 'stored'), refresh_token: 'R0' });

  it('is made once more with a new token', async () => {
    const { services, system, fresh } = setUp((url, index) =>
      index === 0 ? { status: 401 } : url.includes('Authorization') ? fresh() : json([]),
    );
    const result = await callOperation(sessionOf(ctx, services), { operation });
    expect(result.isSuccess).toBe(true);
    expect(system.sent.map(({ bearer, url }) => [new URL(url).pathname, bearer])).toEqual([
      ['/Branches', jwt(start + 10 * hour, 'stored')],
      ['/Authorization/RefreshToken', undefined],
      ['/Branches', jwt(start + 24 * hour, 'T1')],
    ]);
  });

  it('twice is an oauthRefreshError, so that Tray asks for a new token', async () => {
    const { services, system, fresh } = setUp((url) => (url.includes('Authorization') ? fresh() : { status: 401 }));
    const result = await callOperation(sessionOf(ctx, services), { operation });
    expect(result).toMatchObject({ isFailure: true, error: { _tag: 'OauthRefreshError' } });
    expect(system.sent).toHaveLength(3);
  });

  it('refreshes once for many calls that met the same 401', async () => {
    const { services, system, fresh } = setUp((url) => (url.includes('Authorization') ? fresh() : json([])));
    const refused = jwt(start + 10 * hour, 'stored');
    await Promise.all(Array.from({ length: 20 }, () => bearerOf(ctx, services, refused)));
    await bearerOf(ctx, services, refused);
    expect(system.sent).toHaveLength(1);
  });

  it('does not use the refused token again when there is no other', async () => {
    const { services } = setUp(() => ({ status: 401 }));
    const result = await callOperation(sessionOf(context({ access_token: jwt(start + 10 * hour) }), services), {
      operation,
    });
    expect(result).toMatchObject({ isFailure: true, error: { _tag: 'OauthRefreshError' } });
  });
});
