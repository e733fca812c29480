import { readdirSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { connect, type Connected } from '../testing/client';

let aspire: Connected;
beforeAll(async () => {
  aspire = await connect({ clients: [{ clientId: 'reader', secret: 'hush', scopes: ['* GET'] }] });
  ({ token } = aspire);
});
let token: string;
beforeEach(() => {
  aspire.emulator.reset();
  aspire.token = token;
});
afterAll(() => aspire.emulator.close());

const files = readdirSync(join(__dirname, 'files'));

const open = async (path: string, init: RequestInit = {}) => {
  const response = await fetch(aspire.emulator.url + path, init);
  return { response, text: await response.text() };
};
const read = async (path: string) => {
  const { response, text } = await open(`/_emulator/${path}`);
  return { status: response.status, body: JSON.parse(text) as unknown };
};
const send = async (method: string, path: string, body?: unknown) => {
  const { response, text } = await open(`/_emulator/${path}`, { method, body: JSON.stringify(body) });
  return { status: response.status, body: JSON.parse(text) as unknown };
};

describe('the page', () => {
  it('may load its own files and nothing else', async () => {
    const { response, text } = await open('/_emulator');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
    expect(text).not.toMatch(/<script>|<style>|\son\w+=/);
  });

  it.each(files)('has %s, which names only files that are there', async (name) => {
    const { response, text } = await open(`/_emulator/page/${name}`);
    expect([response.status, response.headers.get('x-content-type-options')]).toEqual([200, 'nosniff']);
    const named = [...text.matchAll(/(?:from '\.\/|\/_emulator\/page\/)([\w.]+)/g)].map(([, file]) => file);
    expect(named.filter((file) => !files.includes(file!))).toEqual([]);
    expect(text).not.toMatch(/https?:\/\//);
  });

  it('gives no other file of the disk', async () => {
    for (const path of ['addPage.ts', '..%2FaddPage.ts', '%2e%2e%2faddPage.ts', 'nothing.js']) {
      expect((await open(`/_emulator/page/${path}`)).response.status).toBe(404);
    }
  });

  it.each([
    ['navigate', { status: 302, location: '/_emulator' }],
    ['cors', { status: 404, location: undefined }],
  ])('is where a browser that opens the address of the API is sent, and no program: %s', async (mode, expected) => {
    const { port } = aspire.emulator;
    const answer = await new Promise((resolve, reject) => {
      // fetch would name a mode of its own.
      request({ port, host: '127.0.0.1', path: '/', headers: { 'sec-fetch-mode': mode } }, (reply) => {
        resolve({ status: reply.statusCode, location: reply.headers.location });
        reply.resume();
      })
        .on('error', reject)
        .end();
    });
    expect(answer).toEqual(expected);
  });
});

describe('what the page reads', () => {
  it('tells how to connect, with a secret only if it is the documented one', async () => {
    expect((await read('overview')).body).toMatchObject({
      url: aspire.emulator.url,
      clientId: 'emulator',
      secret: 'emulator-secret',
      clients: [
        { clientId: 'emulator', scopes: '*' },
        { clientId: 'reader', scopes: ['* GET'] },
      ],
    });
    const other = await connect({ secret: 'of my own' });
    const text = await (await fetch(`${other.emulator.url}/_emulator/overview`)).text();
    expect(text).toContain('"secret":null');
    for (const hidden of ['of my own', other.token, other.refreshToken]) expect(text).not.toContain(hidden);
    await other.emulator.close();
  });

  it('counts the rows of every list as they are now', async () => {
    const rowsOf = async (name: string) =>
      ((await read('lists')).body as { name: string; rows: number }[]).find((list) => list.name === name)?.rows;
    const before = await rowsOf('UnitTypes');
    await aspire.send('POST', '/UnitTypes', { UnitTypeName: 'Pallet' });
    expect(await rowsOf('UnitTypes')).toBe(before! + 1);
  });

  it('describes the fields of a list, where its ids lead, and who refers to it', async () => {
    expect((await read('lists/Properties')).body).toMatchObject({
      key: ['PropertyID'],
      label: 'PropertyName',
      fields: expect.arrayContaining([expect.objectContaining({ name: 'BranchID', type: 'integer', ref: 'Branches' })]),
      referredBy: expect.arrayContaining([{ list: 'Opportunities', field: 'PropertyID' }]),
    });
    expect((await read('lists/Nothing')).status).toBe(404);
  });

  it('has the rows that the API has, past scopes and faults, and leaves no trace among the requests', async () => {
    const expected = await aspire.rows('/Properties', { $filter: 'BranchID eq 2', $orderby: 'PropertyName desc' });
    await send('PUT', 'settings', {
      forbidden: ['* *'],
      skip: 'ignored',
      shortPages: 'always',
      defaultOrder: 'reverse',
    });
    aspire.emulator.fault({ probability: 1, status: 503 });
    aspire.emulator.clearJournal();
    const query = new URLSearchParams({
      $filter: 'BranchID eq 2',
      $orderby: 'PropertyName desc',
      $top: '4',
      $skip: '2',
    });
    expect((await read(`records/Properties?${query.toString()}`)).body).toEqual({
      rows: expected.slice(2, 6),
      more: true,
    });
    expect(aspire.emulator.journal).toEqual([]);
  });

  it.each([
    ['records/Properties?$filter=Nope%20eq%201', 'Nope'],
    ['records/Properties?$top=5000', '$top'],
    ['records/Nothing', 'there is no list'],
    ['journal?last=x', '"last"'],
  ])('is refused with a reason: %s', async (path, reason) => {
    expect(await read(path)).toEqual({ status: 400, body: { error: expect.stringContaining(reason) } });
  });

  it('is the API as OpenAPI, at the path that Aspire has it at', async () => {
    const { text } = await open('/swagger/v1/swagger.json');
    const document = JSON.parse(text) as { openapi: string; servers: unknown; paths: Record<string, unknown> };
    expect(document.openapi).toBe('3.1.0');
    expect(document.servers).toEqual([{ url: aspire.emulator.url, description: 'The emulator' }]);
    expect(document.paths).toHaveProperty(['/WorkTickets']);
  });
});

describe('what the page changes', () => {
  it('a setting holds at once, and until the reset', async () => {
    const first = async () => (await aspire.rows('/Branches', { $top: 1 }))[0]!.BranchID;
    const usual = await first();
    expect(await send('PUT', 'settings', { defaultOrder: 'reverse' })).toMatchObject({ status: 200 });
    expect(await first()).not.toBe(usual);
    await send('POST', 'reset');
    expect(await first()).toBe(usual);
  });

  it('scopes are taken from every client and given back', async () => {
    await send('PUT', 'settings', { forbidden: ['Branches GET'] });
    expect((await aspire.get('/Branches')).status).toBe(403);
    await send('PUT', 'settings', { forbidden: [] });
    expect((await aspire.get('/Branches')).status).toBe(200);
  });

  it.each([
    [{ skip: 'sometimes' }, 'skip must be supported or ignored'],
    [{ maxFilterNodes: -1 }, 'maxFilterNodes must be a whole number'],
    [{ pathCase: 'ignored' }, '"pathCase" is set when the emulator starts'],
    [{ secret: 'new' }, '"secret" is set when the emulator starts'],
    [{ nope: 1 }, 'there is no "nope"'],
    [{ forbidden: ['Nothing GET'] }, 'Aspire has no controller "Nothing"'],
    [{ forbidden: 'Branches GET' }, '"forbidden" is a list'],
    ['skip', 'settings are an object'],
  ])('a setting that is not allowed changes nothing: %j', async (changes, reason) => {
    const { body: before } = await read('settings');
    const mixed = typeof changes === 'object' ? { skip: 'ignored', ...changes } : changes;
    expect(await send('PUT', 'settings', mixed)).toEqual({
      status: 400,
      body: { error: expect.stringContaining(reason) },
    });
    expect((await read('settings')).body).toEqual(before);
  });

  it('one fault is called off, and the others stay', async () => {
    aspire.emulator.fault({ path: '/Branches', status: 503 });
    aspire.emulator.fault({ path: '/Branches', status: 504 });
    const [first] = (await read('faults')).body as { id: number }[];
    await send('DELETE', `faults/${first!.id}`);
    expect((await aspire.get('/Branches')).status).toBe(504);
    expect(await send('DELETE', `faults/${first!.id}`)).toMatchObject({ status: 400 });
  });

  it('a token comes without the secret, and with the scopes of its client', async () => {
    aspire.token = ((await send('POST', 'token', { clientId: 'reader' })).body as { Token: string }).Token;
    expect((await aspire.get('/Branches')).status).toBe(200);
    expect((await aspire.send('POST', '/UnitTypes', { UnitTypeName: 'Pallet' })).status).toBe(403);
    expect(await send('POST', 'token', { clientId: 'nobody' })).toEqual({
      status: 400,
      body: { error: 'there is no API client "nobody"; there are emulator, reader' },
    });
  });

  it('the last requests come with status and time', async () => {
    await aspire.get('/Branches');
    await aspire.get('/Nothing');
    const { body } = await read('journal?last=1');
    expect(body).toEqual([expect.objectContaining({ path: '/Nothing', status: 404, durationMs: expect.any(Number) })]);
  });
});
