import { startEmulator, type ApiClient } from '../index';
import { connect, type Connected } from '../testing/client';

const reporting = { clientId: 'reporting', secret: 'read', scopes: ['* GET'] };
const payables = { clientId: 'payables', secret: 'pay', scopes: ['Receipts *', 'Attachments POST', 'WorkTickets GET'] };
const office = { clientId: 'office', secret: 'all' };

let aspire: Connected;
beforeAll(async () => {
  aspire = await connect({ clients: [reporting, payables, office], forbidden: ['Users PUT'] });
});
beforeEach(() => aspire.emulator.reset());
afterAll(() => aspire.emulator.close());

type Tokens = { Token: string; RefreshToken: string };

async function tokensOf({ clientId, secret }: ApiClient): Promise<Tokens> {
  const { body } = await aspire.send('POST', '/Authorization', { ClientId: clientId, Secret: secret });
  return body as Tokens;
}

/** The statuses of some calls with that client's token. */
async function statuses(client: ApiClient, calls: readonly (readonly [string, string])[]): Promise<number[]> {
  aspire.token = (await tokensOf(client)).Token;
  const got: number[] = [];
  for (const [method, path] of calls) got.push((await aspire.send(method, path)).status);
  return got;
}

describe('an API client', () => {
  it('has a secret of its own', async () => {
    const ask = (Secret: string) => aspire.send('POST', '/Authorization', { ClientId: 'reporting', Secret });
    expect((await ask('read')).status).toBe(200);
    expect((await ask('emulator-secret')).status).toBe(401);
  });

  it('may do what its scopes say, and is answered 403 for the rest', async () => {
    const calls = [
      ['GET', '/Receipts'],
      ['GET', '/WorkTickets'],
      ['GET', '/Branches'],
      ['GET', '/Attachments'],
      ['DELETE', '/OpportunityTags/1'],
    ] as const;
    expect(await statuses(payables, calls)).toEqual([200, 200, 403, 403, 403]);
    expect(await statuses(reporting, calls)).toEqual([200, 200, 200, 200, 403]);
    expect(await statuses(office, calls)).toEqual([200, 200, 200, 200, 200]);
  });

  it('is refused before its body is looked at, and nothing is written', async () => {
    aspire.token = (await tokensOf(reporting)).Token;
    expect(await aspire.send('POST', '/UnitTypes', {})).toMatchObject({ status: 403, text: 'Forbidden' });
    expect(await aspire.send('POST', '/UnitTypes', { UnitTypeName: 'Pallet' })).toMatchObject({ status: 403 });
    expect(await aspire.rows('/UnitTypes')).toHaveLength(10);
  });

  it('keeps its scopes when it refreshes its token', async () => {
    const { RefreshToken } = await tokensOf(payables);
    const { body } = await aspire.send('POST', '/Authorization/RefreshToken', { RefreshToken });
    aspire.token = (body as Tokens).Token;
    expect((await aspire.get('/Branches')).status).toBe(403);
    expect((await aspire.get('/Receipts')).status).toBe(200);
  });

  it('may not do what is forbidden to all', async () => {
    expect(await statuses(office, [['PUT', '/Users']])).toEqual([403]);
  });
});

it.each([
  [{ clients: [{ clientId: 'a', secret: '' }] }, 'clients takes { clientId, secret, scopes } each'],
  [{ clients: [{ clientId: 'a', secret: 'b', scope: '*' }] }, 'clients takes { clientId, secret, scopes } each'],
  [{ clients: [{ clientId: 'emulator', secret: 'b' }] }, 'two API clients with the id "emulator"'],
  [{ clients: [{ clientId: 'a', secret: 'b', scopes: ['Receipts'] }] }, '"Receipts" is none of them'],
  [{ clients: [{ clientId: 'a', secret: 'b', scopes: 'all' }] }, '"all" is none of them'],
  [{ clients: [{ clientId: 'a', secret: 'b', scopes: ['Reciepts GET'] }] }, 'no controller "Reciepts"'],
  [{ forbidden: ['Reciepts GET'] }, 'no controller "Reciepts"'],
])('a client or scope that cannot be is refused with the reason: %j', async (options, message) => {
  await expect(startEmulator(options as Parameters<typeof startEmulator>[0])).rejects.toThrow(message);
});

it('a missing scope is answered with an empty body where the switch says so', async () => {
  const other = await connect({ forbidden: ['Receipts *'], forbiddenReply: 'empty' });
  expect(await other.get('/Receipts')).toMatchObject({ status: 403, text: '' });
  await other.emulator.close();
});
