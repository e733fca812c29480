import { getById } from '../../src/aspire/operations/getById';
import type { OperationRow } from '../../src/aspire/model/operation';
import { createServices } from '../../src/aspire/client/services';
import { propertiesGet } from '../../src/records/properties.operations';
import { errorOf, useEmulator, valueOf } from '../withEmulator';
import { fakeSystem, json, type Scripted } from '../fakeSystem';
import { connected, listProperties } from '../sampleOperations';
import { sessionOf } from '../fakeAuth';

const list: OperationRow = { ...listProperties, fields: { PropertyID: 'integer', PropertyName: 'text' } };
const plaza = { PropertyID: 4711, PropertyName: 'Plaza' };

async function run(input: unknown, answer: Scripted = json([plaza])) {
  const system = fakeSystem(() => answer);
  const result = await getById(sessionOf(connected, createServices(system)), { list }, input);
  const urls = system.sent.map(({ url }) => new URL(url).pathname + decodeURIComponent(new URL(url).search));
  return { result, urls };
}

describe('a record by its id', () => {
  it('is the one row of its list with that key, in one call', async () => {
    const { result, urls } = await run({ id: 4711 });
    expect(valueOf(result)).toEqual({ record: plaza, found: true });
    expect(urls).toEqual(['/Properties?$filter=PropertyID eq 4711&$top=1']);
  });

  it('is read from an OData envelope as well', async () => {
    expect(valueOf((await run({ id: 4711 }, json({ value: [plaza] }))).result).record).toEqual(plaza);
  });

  it('has only the chosen fields, and always its key', async () => {
    expect((await run({ id: 4711, fields: ['PropertyName'] })).urls).toEqual([
      '/Properties?$filter=PropertyID eq 4711&$select=PropertyID,PropertyName&$top=1',
    ]);
    expect((await run({ id: 4711, select: ' PropertyName , PropertyID,' })).urls).toEqual([
      '/Properties?$filter=PropertyID eq 4711&$select=PropertyID,PropertyName&$top=1',
    ]);
    expect((await run({ id: 4711, fields: [], select: '' })).urls).toEqual([
      '/Properties?$filter=PropertyID eq 4711&$top=1',
    ]);
  });

  it.each([
    [{}, 'Fill in ID (id).'],
    [
      { id: '4,711' },
      'ID (id) must be a number; it is text: write digits with a point before decimals, such as 1234.5.',
    ],
    [{ id: 1.5 }, 'ID (id) must be a whole number; it is 1.5.'],
    [{ id: 0 }, 'ID (id) must be at least 1; it is 0.'],
    [{ id: 1, fields: ['Nonsense'] }, 'Fields (fields): There is no field "Nonsense".'],
    [
      { id: 1, fields: ['PropertyName'], select: 'PropertyID' },
      'Choose fields with Fields (fields) or with Select (select), not with both.',
    ],
    [{ id: 1, select: '\ud800' }, 'Select (select) holds half a character that cannot be sent.'],
    [{ id: 1, ID: 2 }, 'There is no field "ID"; it is spelled id.'],
  ])('%j is refused before anything is sent', async (input, problem) => {
    const { result, urls } = await run(input);
    expect(errorOf(result)).toMatchObject({ _tag: 'UserInputError', message: `Cannot get the property: ${problem}` });
    expect(urls).toEqual([]);
  });
});

describe('a record that is not there', () => {
  it('is an error that names it and where to look', async () => {
    expect(errorOf((await run({ id: 4711 }, json([]))).result)).toMatchObject({
      _tag: 'UserInputError',
      message: 'There is no property with the ID 4711. Look for it with "List properties".',
    });
  });

  it('is null where that is asked for', async () => {
    const { result } = await run({ id: 4711, return_null_if_not_found: true }, json([]));
    expect(valueOf(result)).toEqual({ record: null, found: false });
  });

  it('is not concluded from another record, a web page or a failing Aspire', async () => {
    const asking = { id: 4712, return_null_if_not_found: true };
    for (const answer of [json([plaza]), { text: '<html></html>' }, { text: '' }, { status: 503 }]) {
      expect(errorOf((await run(asking, answer)).result)).toMatchObject({ _tag: 'ApiError' });
    }
    expect(errorOf((await run(asking, { status: 403, text: 'Forbidden' })).result)).toMatchObject({
      _tag: 'UserInputError',
      message: expect.stringContaining('The API client may not get the property: its scope lacks GET for Properties.'),
    });
  });
});

describe("the emulator's properties", () => {
  const aspire = useEmulator();

  it('come whole, with what is nested in them, or only with the chosen fields', async () => {
    const whole = valueOf(await getById(aspire.session(), { list: propertiesGet }, { id: 3 }));
    expect(whole).toMatchObject({ found: true, record: { PropertyID: 3, PropertyContacts: expect.any(Array) } });
    const chosen = valueOf(await getById(aspire.session(), { list: propertiesGet }, { id: 3, fields: ['BranchID'] }));
    expect(Object.keys(chosen.record ?? {}).sort()).toEqual(['BranchID', 'PropertyID']);
    expect(aspire.calls()).toHaveLength(2);
  });

  it('are read again after a passing fault', async () => {
    aspire.emulator.fault({ method: 'GET', path: '/Properties', status: 503, times: 2 });
    expect(valueOf(await getById(aspire.session(), { list: propertiesGet }, { id: 3 })).found).toBe(true);
    expect(aspire.calls()).toHaveLength(3);
  });
});
