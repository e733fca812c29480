import { connect, type Connected } from '../testing/client';

let aspire: Connected;
beforeAll(async () => {
  aspire = await connect();
});
beforeEach(() => aspire.emulator.reset());
afterAll(() => aspire.emulator.close());

const control = async (method: string, body?: unknown) => {
  const url = `${aspire.emulator.url}/_emulator/state`;
  const response = await fetch(url, { method, body: body === undefined ? undefined : JSON.stringify(body) });
  return { status: response.status, body: await response.json() };
};

const file = { FileName: 'a.txt', ObjectId: 1, ObjectCode: 'Receipt', AttachmentTypeId: 3 };

/** Writes one of each kind of record. */
async function write(name: string): Promise<void> {
  await aspire.send('POST', '/UnitTypes', { UnitTypeName: name });
  await aspire.send('PUT', '/Companies', { CompanyID: 2, CompanyName: name });
  await aspire.send('DELETE', '/OpportunityTags/1');
  await aspire.send('POST', '/Attachments', { ...file, FileData: Buffer.from(name).toString('base64') });
}

const look = async () => ({
  units: await aspire.rows('/UnitTypes'),
  companies: await aspire.rows('/Companies'),
  tags: await aspire.rows('/OpportunityTags'),
  files: await aspire.rows('/Attachments/AttachmentFileData', { $filter: 'AttachmentID ge 1' }),
});

describe('a snapshot', () => {
  it('brings everything back that was written, and nothing that came later', async () => {
    await write('First');
    const before = await look();
    const snapshot = aspire.emulator.snapshot();
    await write('Second');
    expect(await look()).not.toEqual(before);
    aspire.emulator.restore(snapshot);
    expect(await look()).toEqual(before);
    await write('Third');
    aspire.emulator.restore(snapshot);
    expect(await look()).toEqual(before);
    const reply = await aspire.send('POST', '/UnitTypes', { UnitTypeName: 'Next' });
    expect(reply.body).toBe(12);
  });

  it('can be kept as JSON, and carried over HTTP to another emulator', async () => {
    await write('First');
    const before = await look();
    const { body } = await control('GET');
    const first = aspire;
    aspire = await connect();
    expect(await control('PUT', body)).toEqual({ status: 200, body: { done: true } });
    expect(await look()).toEqual(before);
    await aspire.emulator.close();
    aspire = first;
  });

  it('remembers the clock, and leaves tokens as they are', async () => {
    aspire.emulator.advanceClock(3600);
    const snapshot = aspire.emulator.snapshot();
    aspire.emulator.advanceClock(3600);
    aspire.emulator.restore(snapshot);
    expect(aspire.emulator.snapshot()).toMatchObject({ aheadSeconds: 3600 });
    expect((await aspire.get('/Branches')).status).toBe(200);
    expect(JSON.stringify(snapshot)).not.toContain(aspire.token);
  });

  it.each([
    [undefined, 'a state is what GET state answers'],
    [{ seed: 1 }, 'a state is what GET state answers'],
    [{ lists: { Branches: { last: 'x', written: {}, removed: [] } } }, 'a state is what GET state answers'],
    [{ seed: 2 }, 'the state is of seed 2, and this emulator has seed 1'],
    [{ lists: { Nothing: { last: 1, written: {}, removed: [] } } }, 'there is no list "Nothing"'],
  ])('that is none is refused with the reason, and changes nothing: %j', async (over, message) => {
    await write('First');
    const before = await look();
    const partial = over !== undefined && 'seed' in over && over.seed === 1;
    const body = over === undefined || partial ? over : { ...aspire.emulator.snapshot(), ...over };
    expect(await control('PUT', body)).toEqual({ status: 400, body: { error: message } });
    expect(await look()).toEqual(before);
  });
});
