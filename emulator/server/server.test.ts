import { request } from 'node:http';
import { readApi } from '../../api/model/readApi';
import { connect, type Connected } from '../testing/client';

let aspire: Connected;
beforeAll(async () => {
  aspire = await connect();
});
beforeEach(() => aspire.emulator.reset());
afterAll(() => aspire.emulator.close());

const operations = [...readApi().operations.values()];

const versionPath = '/Version/GetApiVersion';

describe('every operation', () => {
  it.each(
    operations.filter(({ bearer, path }) => bearer && path !== versionPath).map(({ method, path }) => [method, path]),
  )('wants a bearer: %s %s', async (method, path) => {
    const response = await fetch(aspire.emulator.url + path.replace('{id}', '1'), { method });
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    expect(await response.text()).toBe('');
  });

  it('of the version needs no token', async () => {
    const response = await fetch(aspire.emulator.url + versionPath);
    expect([response.status, await response.json()]).toEqual([200, '6.26']);
  });

  it('listens on this machine alone', () => {
    expect(new URL(aspire.emulator.url).hostname).toBe('127.0.0.1');
  });
});

describe('a path', () => {
  it.each(['/Nothing', '/Properties/1', '/Issues/1', '/connect/token'])(
    'that Aspire has not, such as %s, is 404',
    async (path) => {
      expect((await aspire.get(path)).status).toBe(404);
    },
  );

  it.each([
    ['PUT', '/Opportunities'],
    ['GET', '/Issues'],
    ['DELETE', '/Properties'],
    ['PATCH', '/WorkTickets'],
    ['GET', '/OpportunityTags/1'],
  ])('does not take another verb: %s %s', async (method, path) => {
    expect((await aspire.send(method, path)).status).toBe(405);
  });

  it('tells which verbs it takes', async () => {
    const { headers } = await aspire.send('DELETE', '/UnitTypes');
    expect(headers.get('allow')?.split(', ').sort()).toEqual(['GET', 'POST', 'PUT']);
  });

  it.each(['/worktickets', '/WORKTICKETS', '/workTickets/', '/%57orkTickets'])(
    'may be written in lower case, or any other: %s',
    async (path) => {
      expect((await aspire.get(path, { $top: 1 })).status).toBe(200);
    },
  );

  it('at the root is no web page', async () => {
    const reply = await aspire.get('/');
    expect(reply).toMatchObject({ status: 404, text: expect.stringContaining('/_emulator') });
    expect(reply.headers.get('content-type')).toContain('text/plain');
    expect(aspire.emulator.journal).toMatchObject([{ path: '/', status: 404 }]);
  });

  it.each(['/Branches', '/Nothing'])('with a request line above 8 kB is 414, whatever its path: %s', async (path) => {
    const line = (length: number) => 'x'.repeat(length - `GET ${path}?q= HTTP/1.1\r\n`.length);
    expect((await aspire.get(path, { q: line(8192) })).status).not.toBe(414);
    expect((await aspire.get(path, { q: line(8193) })).status).toBe(414);
    expect((await aspire.get(path, { q: line(100_000) })).status).toBe(414);
  });

  it('may stand in a whole URL, as a client sends it to a proxy', async () => {
    const { url, port } = aspire.emulator;
    const path = 'http://cloud-api.youraspire.com/Branches?$top=1';
    const headers = { authorization: `Bearer ${aspire.token}` };
    const status = await new Promise((resolve, reject) => {
      const asked = request({ host: new URL(url).hostname, port, path, headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      asked.on('error', reject).end();
    });
    expect(status).toBe(200);
    expect(aspire.emulator.journal).toMatchObject([{ path: '/Branches', query: { $top: '1' } }]);
  });

  it('whose escapes are broken is 404', async () => {
    expect((await aspire.get('/%ff')).status).toBe(404);
    expect(aspire.emulator.journal).toMatchObject([{ path: '/%ff', status: 404 }]);
  });
});

describe('a body', () => {
  const post = async (body: string, contentType = 'application/json') => {
    const headers = { authorization: `Bearer ${aspire.token}`, 'content-type': contentType };
    const response = await fetch(`${aspire.emulator.url}/UnitTypes`, { method: 'POST', headers, body });
    return { status: response.status, body: await response.json() };
  };

  it.each(['{"UnitTypeName":', 'UnitTypeName=Each', '[]', '7', 'null', ''])(
    'that is no JSON object is refused: %s',
    async (body) => {
      expect(await post(body)).toMatchObject({ status: 400, body: [expect.any(String)] });
    },
  );

  it('may come with any content type as long as it is JSON', async () => {
    expect((await post('{"UnitTypeName":"Pallet"}', 'text/plain')).status).toBe(200);
  });

  it.each([
    ['application/json; charset=utf-16', Buffer.from('{"UnitTypeName":"Fläche"}', 'utf16le')],
    ['application/json; charset=iso-8859-1', Buffer.from('{"UnitTypeName":"Fläche"}', 'latin1')],
    ['application/json; charset=utf-8', Buffer.from('\uFEFF{"UnitTypeName":"Fläche"}')],
    ['application/json; charset=klingon', Buffer.from('{"UnitTypeName":"Fläche"}')],
  ])('may be encoded as %s', async (contentType, body) => {
    const headers = { authorization: `Bearer ${aspire.token}`, 'content-type': contentType };
    const response = await fetch(`${aspire.emulator.url}/UnitTypes`, { method: 'POST', headers, body });
    expect(await aspire.row('/UnitTypes', `UnitTypeID eq ${await response.text()}`)).toMatchObject({
      UnitTypeName: 'Fläche',
    });
  });

  it('is read by names in any case, and what Aspire does not know is passed over', async () => {
    const reply = await aspire.send('POST', '/UnitTypes', { unittypename: 'Pallet', ACTIVE: true, Colour: 'red' });
    expect(await aspire.row('/UnitTypes', `UnitTypeID eq ${String(reply.body)}`)).toEqual({
      UnitTypeID: reply.body,
      UnitTypeName: 'Pallet',
      Active: true,
    });
  });

  it('may be as long as a photo', async () => {
    const FileData = Buffer.alloc(8_000_000, 7).toString('base64');
    const body = { FileName: 'big.jpg', FileData, ObjectId: 1, ObjectCode: 'WorkTicket', AttachmentTypeId: 3 };
    expect((await aspire.send('POST', '/Attachments', body)).status).toBe(200);
  });

  it.each([
    ['POST', '/Properties', { BranchID: 1 }, 'The PropertyName field is required.'],
    ['POST', '/Properties', { BranchID: 1, PropertyName: '' }, 'The PropertyName field is required.'],
    ['POST', '/Properties', { PropertyName: 'X', BranchID: 0 }, 'The field BranchID must be between 1 and 2147483647.'],
    [
      'POST',
      '/Properties',
      { PropertyName: 'X', BranchID: 'one' },
      'could not be converted to integer. Path: $.BranchID',
    ],
    ['POST', '/Properties', { PropertyName: 'X', BranchID: 1.5 }, 'could not be converted to integer'],
    ['POST', '/Properties', { PropertyName: [5], BranchID: 1 }, 'could not be converted to string'],
    ['POST', '/Properties', { PropertyName: 'X', BranchID: 1, Active: 'yes' }, 'could not be converted to boolean'],
    ['POST', '/Properties', { PropertyName: 'X', BranchID: 1, Active: null }, 'could not be converted to boolean'],
    ['POST', '/UnitTypes', { UnitTypeName: 'x'.repeat(51) }, "maximum length of '50'"],
    ['POST', '/Companies', { CompanyName: 'X', DeniedTimeEmail: 'nobody' }, 'not a valid e-mail address'],
    [
      'POST',
      '/PayRates',
      { ContactID: 1, EffectiveDate: 'soon', BurdenPercent: 1 },
      'could not be converted to date-time',
    ],
    [
      'POST',
      '/PayRates',
      { ContactID: 1, EffectiveDate: '2026-02-30', BurdenPercent: 1 },
      'could not be converted to date-time',
    ],
    [
      'POST',
      '/PayRates',
      { ContactID: 1, EffectiveDate: '2026-02-03', BurdenPercent: 101 },
      'must be between 0 and 100',
    ],
    ['POST', '/Contacts', { Contact: { FirstName: 'Dana' } }, 'The LastName field is required.'],
    ['POST', '/Contacts', {}, 'The Contact field is required.'],
    [
      'POST',
      '/Users',
      { AllBranchAccess: true, ExternalContactReference: 'E', Password: 'P', Active: true, UserRoles: [] },
      "minimum length of '1'",
    ],
    [
      'POST',
      '/PropertyAvailabilities',
      { PropertyId: 1, AvailabilityTimes: [{ DayOfWeek: 7, StartTime: '8am', EndTime: '09:00:00' }] },
      'Path: $.AvailabilityTimes[0].StartTime',
    ],
  ])('is checked against its description: %s %s %j', async (method, path, body, problem) => {
    const reply = await aspire.send(method, path, body);
    expect(reply.status).toBe(400);
    expect((reply.body as string[]).join('\n')).toContain(problem);
  });

  it('is told every fault at once', async () => {
    const reply = await aspire.send('POST', '/Receipts', { ReceiptItems: [{ ItemName: 'Mulch' }] });
    expect(reply.body).toEqual([
      'The field VendorID must be between 1 and 2147483647.',
      'The field BranchID must be between 1 and 2147483647.',
      'The ItemType field is required.',
    ]);
  });
});

describe('limits', () => {
  it('of scope answer 403', async () => {
    const reader = await connect({ forbidden: ['Receipts POST', 'Attachments *'] });
    expect(await reader.send('POST', '/Receipts/Receive', { ReceiptID: 1 })).toMatchObject({
      status: 403,
      text: 'Forbidden',
    });
    expect((await reader.get('/Attachments')).status).toBe(403);
    expect((await reader.get('/Receipts')).status).toBe(200);
    await reader.emulator.close();
  });

  it('of rate answer 429 until the minute is over', async () => {
    let now = 1_800_000_000_000;
    const slow = await connect({ rateLimitPerMinute: 3, now: () => now });
    expect((await slow.get('/Branches')).status).toBe(200);
    expect((await slow.get('/Branches')).status).toBe(200);
    expect(await slow.get('/Branches')).toMatchObject({ status: 429, body: expect.stringContaining('3 requests') });
    now += 60_000;
    expect((await slow.get('/Branches')).status).toBe(200);
    await slow.emulator.close();
  });
});
