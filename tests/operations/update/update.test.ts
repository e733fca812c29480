import { retryPolicy } from '../../../src/aspire/http/retryPolicy';
import type { OperationRow } from '../../../src/aspire/model/operation';
import { createServices } from '../../../src/aspire/client/services';
import { update, readMergeWrite } from '../../../src/aspire/operations/update/update';
import { fakeSystem, json, type FakeSystem, type Scripted } from '../../fakeSystem';
import { connected, properties } from '../../sampleOperations';
import { sessionOf } from '../../fakeAuth';

const updateProperty: OperationRow = {
  name: 'properties_update',
  title: 'Update property',
  resource: properties,
  method: 'PUT',
  path: '/Properties',
  body: {
    PropertyID: { type: 'integer', required: true, minimum: 1 },
    PropertyName: { type: 'string', required: true, minLength: 1, maxLength: 20 },
    Note: { type: 'string', nullable: true },
    Active: { type: 'boolean' },
  },
  readBefore: { path: '/Properties', keys: { PropertyID: 'PropertyID' } },
  replies: 'id',
};
const record = {
  PropertyID: 4711,
  PropertyName: 'Plaza',
  Note: 'Gate code on file.',
  Active: true,
  BranchName: 'Waco',
};

/** Runs an update against an Aspire that answers reads and writes by a script. */
async function run(
  input: unknown,
  {
    operation = updateProperty,
    read = () => json([record]),
    write = () => json(4711),
  }: {
    operation?: OperationRow;
    read?: (system: FakeSystem) => Scripted;
    write?: (system: FakeSystem) => Scripted;
  } = {},
) {
  const system: FakeSystem = fakeSystem(({ method }) => (method === 'GET' ? read(system) : write(system)));
  const result = await update(sessionOf(connected, createServices(system)), operation, input);
  const calls = system.sent.map(
    ({ method, url }) => `${method} ${decodeURIComponent(url.replace(/^https:\/\/[^/]+/, ''))}`,
  );
  const last = system.sent.at(-1);
  return { result, calls, system, body: last?.body === undefined ? undefined : (JSON.parse(last.body) as unknown) };
}

const messageOf = (result: Awaited<ReturnType<typeof run>>['result']) => (result.isFailure ? result.error.message : '');

describe('an update', () => {
  it('reads the record once, and sends the whole of it with what was given', async () => {
    const { result, calls, body } = await run({ PropertyID: 4711, Note: 'New code.' });
    expect(result).toMatchObject({ isSuccess: true, value: { success: true, id: 4711 } });
    expect(calls).toEqual(['GET /Properties?$filter=PropertyID eq 4711&$top=1', 'PUT /Properties']);
    expect(body).toEqual({ PropertyID: 4711, PropertyName: 'Plaza', Note: 'New code.', Active: true });
  });

  it('empties a field that null was given for', async () => {
    const { body } = await run({ PropertyID: 4711, Note: null });
    expect(body).toEqual({ PropertyID: 4711, PropertyName: 'Plaza', Note: null, Active: true });
  });

  it('carries the API version on both calls', async () => {
    const { calls, body } = await run({ PropertyID: 4711, Note: 'x', api_version: '1.0' });
    expect(calls).toEqual([
      'GET /Properties?$filter=PropertyID eq 4711&$top=1&api-version=1.0',
      'PUT /Properties?api-version=1.0',
    ]);
    expect(body).not.toHaveProperty('api_version');
  });

  it('understands a list in an envelope', async () => {
    const { body } = await run({ PropertyID: 4711, Note: 'x' }, { read: () => json({ value: [record] }) });
    expect(body).toMatchObject({ PropertyName: record.PropertyName });
  });

  it('checks what was given before anything is sent', async () => {
    const { result, calls } = await run({ PropertyName: 'x'.repeat(21), Active: 'perhaps', Colour: 'red' });
    expect(calls).toEqual([]);
    for (const words of ['Property ID', 'at most 20', 'true or false', 'no field "Colour"']) {
      expect(messageOf(result)).toContain(words);
    }
  });

  it('asks for what can neither be read nor left out, before anything is sent', async () => {
    const operation = {
      ...updateProperty,
      body: { ...updateProperty.body, Password: { type: 'string', required: true, writeOnly: true } as const },
    };
    const { result, calls } = await run({ PropertyID: 4711, Note: 'x' }, { operation });
    expect(messageOf(result)).toBe('Cannot update the property: Fill in Password (Password).');
    expect(calls).toEqual([]);
  });

  it('asks for a required field that the record does not have, and writes nothing', async () => {
    const read = () => json([{ ...record, PropertyName: null }]);
    const { result, calls } = await run({ PropertyID: 4711, Note: 'x' }, { read });
    expect(messageOf(result)).toBe(
      'Cannot update the property: Fill in Property name (PropertyName): the record has none that could be kept.',
    );
    expect(calls).toHaveLength(1);
    expect((await run({ PropertyID: 4711, PropertyName: 'Mall' }, { read })).body).toMatchObject({
      PropertyName: 'Mall',
    });
  });

  it('does not read a record that was read just now', async () => {
    const system = fakeSystem(() => json(4711));
    await readMergeWrite(
      sessionOf(connected, createServices(system)),
      updateProperty,
      { PropertyID: 4711, Note: 'x' },
      record,
    );
    expect(system.sent.map(({ method }) => method)).toEqual(['PUT']);
    expect(JSON.parse(system.sent[0]?.body ?? '')).toMatchObject({ PropertyName: 'Plaza', Note: 'x' });
  });

  it('reads the record where the one at hand is another', async () => {
    const system = fakeSystem(({ method }) => json(method === 'GET' ? [record] : 4711));
    const another = { ...record, PropertyID: 1, PropertyName: 'Mall' };
    await readMergeWrite(sessionOf(connected, createServices(system)), updateProperty, { PropertyID: 4711 }, another);
    expect(system.sent.map(({ method }) => method)).toEqual(['GET', 'PUT']);
    expect(JSON.parse(system.sent[1]?.body ?? '')).toMatchObject({ PropertyName: 'Plaza' });
  });

  it('sends what is given where there is nothing to read', async () => {
    const { calls, body } = await run(
      { PropertyID: 4711, PropertyName: 'X' },
      { operation: { ...updateProperty, readBefore: undefined } },
    );
    expect(calls).toEqual(['PUT /Properties']);
    expect(body).toEqual({ PropertyID: 4711, PropertyName: 'X' });
  });
});

describe('an update that would write what it did not read', () => {
  it('is refused where the record lacks a field, and goes on where it is given', async () => {
    const { Note, ...partial } = record;
    const read = () => json([partial]);
    const { result, calls } = await run({ PropertyID: 4711, Active: false }, { read });
    expect(result).toMatchObject({ error: { _tag: 'UserInputError', code: 'invalid_input' } });
    expect(messageOf(result)).toMatch(/without Note \(Note\), .* Give them .* Send only given fields/);
    expect(calls).toHaveLength(1);
    expect((await run({ PropertyID: 4711, Active: false, Note }, { read })).body).toEqual({
      PropertyID: 4711,
      PropertyName: 'Plaza',
      Active: false,
      Note,
    });
  });

  it('is refused where a number came back rounded', async () => {
    const operation = { ...updateProperty, body: { ...updateProperty.body, Budget: { type: 'number' } as const } };
    const read = () => ({ text: `[${JSON.stringify(record).slice(0, -1)},"Budget":9007199254740993}]` });
    const { result, calls } = await run({ PropertyID: 4711, Note: 'x' }, { operation, read });
    expect(messageOf(result)).toContain('Fill in Budget (Budget)');
    expect(calls).toHaveLength(1);
    const given = await run({ PropertyID: 4711, Budget: 5 }, { operation, read });
    expect(given.body).toMatchObject({ Budget: 5 });
  });
});

describe('an update that sends only the given fields', () => {
  it('sends them as they are, and reads nothing', async () => {
    const given = { PropertyID: 4711, PropertyName: 'Plaza' };
    const { calls, body } = await run({ ...given, send_only_given_fields: true });
    expect(calls).toEqual(['PUT /Properties']);
    expect(body).toEqual(given);
  });

  it('needs all that Aspire requires', async () => {
    const { result, calls } = await run({ PropertyID: 4711, send_only_given_fields: true });
    expect(messageOf(result)).toContain('Fill in Property name');
    expect(calls).toEqual([]);
  });

  it.each([false, undefined])('is any other where it says %p', async (send_only_given_fields) => {
    const { calls } = await run({ PropertyID: 4711, Note: 'x', send_only_given_fields });
    expect(calls).toHaveLength(2);
  });

  it('is refused where it says anything else', async () => {
    const { result, calls } = await run({ PropertyID: 4711, send_only_given_fields: 'perhaps' });
    expect(messageOf(result)).toContain('Send only given fields (send_only_given_fields) must be true or false');
    expect(calls).toEqual([]);
  });
});

describe('a record that is not there', () => {
  it('is named, and nothing is written', async () => {
    const { result, calls } = await run({ PropertyID: 4711, Note: 'x' }, { read: () => json([]) });
    expect(result).toMatchObject({
      isFailure: true,
      error: { _tag: 'UserInputError', message: 'There is no property with the ID 4711. Nothing was changed.' },
    });
    expect(calls).toHaveLength(1);
  });

  it('is not mistaken for another, where Aspire does not obey the filter', async () => {
    const { result, calls } = await run({ PropertyID: 4712, Note: 'x' }, { read: () => json([record]) });
    expect(result).toMatchObject({ isFailure: true, error: { _tag: 'ApiError' } });
    expect(messageOf(result)).toContain('Nothing was changed');
    expect(calls).toHaveLength(1);
  });

  const byTwo = { ...updateProperty, readBefore: { path: '/Properties', keys: { BranchID: 'BranchID', Row: 'Row' } } };
  const operation: OperationRow = {
    ...byTwo,
    body: { BranchID: { type: 'integer' }, Row: { type: 'integer' }, Note: { type: 'string' } },
  };

  it('is named by all that finds it', async () => {
    const { result, calls } = await run({ BranchID: 1, Row: 2, Note: 'x' }, { operation, read: () => json([]) });
    expect(messageOf(result)).toBe('There is no property with Branch ID 1 and Row 2. Nothing was changed.');
    expect(calls).toEqual(['GET /Properties?$filter=BranchID eq 1 and Row eq 2&$orderby=PropertyID asc&$top=2']);
  });

  it('is not chosen from several', async () => {
    const row = { BranchID: 1, Row: 2 };
    const { result, calls } = await run({ ...row, Note: 'x' }, { operation, read: () => json([row, row]) });
    expect(messageOf(result)).toBe('There are several properties with Branch ID 1 and Row 2. Nothing was changed.');
    expect(calls).toHaveLength(1);
  });

  it('is told from its holder, where it is an entry of a list', async () => {
    const inside: OperationRow = {
      ...updateProperty,
      resource: { name: 'Rooms', singular: 'room', plural: 'rooms', key: [] },
      body: { PropertyID: { type: 'integer' }, RoomID: { type: 'integer' }, Note: { type: 'string' } },
      readBefore: {
        path: '/Properties',
        resource: properties,
        keys: { PropertyID: 'PropertyID' },
        entry: { list: 'Rooms', field: 'RoomID' },
      },
    };
    const read = () => json([{ PropertyID: 1, Note: null, Rooms: [{ RoomID: 5 }] }]);
    const { result, calls } = await run({ PropertyID: 1, RoomID: 6, Note: 'x' }, { operation: inside, read });
    expect(messageOf(result)).toBe(
      'There is no room with the ID 6 in the property with the ID 1. Nothing was changed.',
    );
    expect(calls).toHaveLength(1);
    expect((await run({ PropertyID: 1, RoomID: 5, Note: 'x' }, { operation: inside, read })).calls).toHaveLength(2);
    expect(messageOf((await run({ PropertyID: 1, Note: 'x' }, { operation: inside, read })).result)).toContain(
      'Fill in Room ID',
    );
  });
});

describe('a fault', () => {
  it('on the read is tried again, and then nothing is written', async () => {
    const { result, calls } = await run({ PropertyID: 4711, Note: 'x' }, { read: () => json('down', 503) });
    expect(calls).toEqual(Array(retryPolicy.attempts).fill('GET /Properties?$filter=PropertyID eq 4711&$top=1'));
    expect(result).toMatchObject({ isFailure: true, error: { _tag: 'ApiError' } });
    expect(messageOf(result)).toMatch(/^Could not read the property before its update: .* Nothing was changed/);
  });

  it.each([
    ['no JSON', { text: '<html>' }],
    ['no list', json({ Message: 'x' })],
    ['nothing', { text: '' }],
  ])('on the read is an answer that holds %s', async (_, answer) => {
    const { result, calls } = await run({ PropertyID: 4711, Note: 'x' }, { read: () => answer });
    expect(result).toMatchObject({ isFailure: true, error: { _tag: 'ApiError' } });
    expect(calls).toHaveLength(1);
  });

  it('of scope on the read says which scope is lacking', async () => {
    const { result, calls } = await run({ PropertyID: 4711, Note: 'x' }, { read: () => json('Forbidden', 403) });
    expect(messageOf(result)).toContain('its scope lacks GET for Properties');
    expect(calls).toHaveLength(1);
  });

  it('on the write is tried again with the same body, and the record is not read again', async () => {
    let faults = 2;
    const write = () => (faults-- > 0 ? json('down', 503) : json(4711));
    const { result, calls, system } = await run({ PropertyID: 4711, Note: 'x' }, { write });
    expect(result).toMatchObject({ isSuccess: true });
    expect(calls.map((call) => call.split(' ')[0])).toEqual(['GET', 'PUT', 'PUT', 'PUT']);
    expect(new Set(system.sent.slice(1).map(({ body }) => body)).size).toBe(1);
  });

  it('on the write that lasts leaves open whether it was saved', async () => {
    const { result } = await run(
      { PropertyID: 4711, Note: 'x' },
      { write: () => ({ fault: { code: 'ECONNRESET', reached: 'maybe' } }) },
    );
    expect(result).toMatchObject({ isFailure: true, error: { _tag: 'UserInputError' } });
    expect(messageOf(result)).toContain('It may have been saved');
  });

  it("is a refusal in Aspire's own words", async () => {
    const { result } = await run({ PropertyID: 4711, Note: 'x' }, { write: () => json('The branch is closed.', 400) });
    expect(messageOf(result)).toContain('"The branch is closed."');
  });
});

describe('the deadline', () => {
  it('is one for both calls: what the read took, the write does not have', async () => {
    const late = retryPolicy.deadlineMs - 1;
    const read = (system: FakeSystem) => {
      system.advance(late);
      return json([record]);
    };
    const write = () => json('down', 503);
    const { calls } = await run({ PropertyID: 4711, Note: 'x' }, { read, write });
    expect(calls.map((call) => call.split(' ')[0])).toEqual(['GET', 'PUT']);
  });

  it('that passes with the read lets nothing be written', async () => {
    const read = (system: FakeSystem) => {
      system.advance(retryPolicy.deadlineMs);
      return json([record]);
    };
    const { calls, result } = await run({ PropertyID: 4711, Note: 'x' }, { read });
    expect(calls).toHaveLength(1);
    expect(result).toMatchObject({ isFailure: true, error: { _tag: 'ApiError' } });
    expect(messageOf(result)).toContain('Nothing was changed');
  });

  it('can be that of a longer operation', async () => {
    const system = fakeSystem(() => json([record]));
    const session = { ...sessionOf(connected, createServices(system)), deadline: system.now() };
    const result = await readMergeWrite(session, updateProperty, { PropertyID: 4711 });
    expect(system.sent).toHaveLength(0);
    expect(result.isFailure).toBe(true);
  });
});
