import type { HttpRequest } from '../../../src/aspire/http/types';
import type { OperationRow, UpsertRow } from '../../../src/aspire/model/operation';
import { createServices } from '../../../src/aspire/client/services';
import { upsert } from '../../../src/aspire/operations/upsert/upsert';
import { errorOf, valueOf } from '../../outcome';
import { fakeSystem, json, type FakeSystem, type Scripted } from '../../fakeSystem';
import { connected, createProperty, listProperties } from '../../sampleOperations';
import { sessionOf } from '../../fakeAuth';

const update: OperationRow = {
  ...createProperty,
  name: 'properties_update',
  title: 'Update property',
  method: 'PUT',
  body: {
    ...createProperty.body,
    PropertyID: { type: 'integer', required: true },
    Notify: { type: 'boolean', writeOnly: true },
  },
  readBefore: { path: '/Properties', keys: { PropertyID: 'PropertyID' } },
};
const rows = {
  list: listProperties,
  create: createProperty,
  update,
  match: ['BranchID', 'PropertyID', 'PropertyName'],
};
const plaza = { PropertyID: 7, PropertyName: 'Plaza', BranchID: 2, Note: 'Gate 4' };

type Answer = (request: HttpRequest, index: number, system: FakeSystem) => Scripted;

/** An Aspire that holds these records, whatever is asked; `answer` may answer in its place. */
async function run(
  input: unknown,
  records: readonly object[],
  { answer, row = rows }: { answer?: Answer; row?: UpsertRow } = {},
) {
  const system: FakeSystem = fakeSystem((request, index) => {
    const own = answer?.(request, index, system);
    if (own) return own;
    if (request.method !== 'GET') return json(request.method === 'POST' ? 8 : 7);
    return json(index === 0 ? records : [{ ...plaza, PropertyID: records.length === 0 ? 8 : 7 }]);
  });
  const result = await upsert(sessionOf(connected, createServices(system)), row, input);
  const sent = system.sent.map(({ method, url, body }) => {
    const { pathname, search } = new URL(url);
    return [
      `${method} ${pathname}${decodeURIComponent(search)}`,
      ...(body === undefined ? [] : [JSON.parse(body) as unknown]),
    ];
  });
  return { result, sent, system };
}

const lookup = (filter: string) => [`GET /Properties?$filter=${filter}&$orderby=PropertyID asc&$top=11`];
const readBack = (id: number) => [`GET /Properties?$filter=PropertyID eq ${id}&$top=1`];

describe('a record that is not there', () => {
  it('is created and read back', async () => {
    const { result, sent } = await run({ match_on: ['PropertyName'], PropertyName: 'Plaza', Note: 'New' }, []);
    expect(valueOf(result)).toEqual({ created: true, id: 8, record: { ...plaza, PropertyID: 8 } });
    expect(sent).toEqual([
      lookup("PropertyName eq 'Plaza'"),
      ['POST /Properties', { PropertyName: 'Plaza', Note: 'New' }],
      readBack(8),
    ]);
  });

  it('is created without the flags that only an update understands', async () => {
    const { sent } = await run({ match_on: ['PropertyName'], PropertyName: 'Plaza', Notify: true }, []);
    expect(sent[1]).toEqual(['POST /Properties', { PropertyName: 'Plaza' }]);
  });

  it('is sent once, and its fate told where nobody knows it', async () => {
    for (const fault of [{ status: 504 }, { fault: { code: 'ECONNRESET', reached: 'maybe' as const } }]) {
      const { result, sent } = await run({ match_on: ['PropertyName'], PropertyName: 'Plaza' }, [], {
        answer: ({ method }) => (method === 'POST' ? fault : (undefined as never)),
      });
      expect(errorOf(result)).toMatchObject({
        _tag: 'UserInputError',
        message: expect.stringMatching(/^Could not tell whether Aspire created the property: .*It may have been saved/),
      });
      expect(sent.filter(([what]) => String(what).startsWith('POST'))).toHaveLength(1);
    }
  });

  it('is looked for again where Aspire does not tell the new id', async () => {
    const { result, sent } = await run({ match_on: ['PropertyName'], PropertyName: 'Plaza' }, [], {
      answer: ({ method }, index) => {
        if (method === 'POST') return { text: '' };
        return json(index === 0 ? [] : [plaza]);
      },
    });
    expect(valueOf(result)).toEqual({ created: true, id: 7, record: plaza });
    expect(sent).toHaveLength(4);
  });

  it('has an unknown fate where Aspire does not tell the new id and nothing matches afterwards', async () => {
    const { result, sent } = await run({ match_on: ['PropertyName'], PropertyName: 'Plaza' }, [], {
      answer: ({ method }) => (method === 'POST' ? json({ Message: 'The branch is closed.' }) : json([])),
    });
    expect(errorOf(result)).toMatchObject({
      _tag: 'UserInputError',
      code: 'outcome_unknown',
      message: expect.stringContaining('there is still no property with this Property name. It may have been saved'),
    });
    expect(sent).toHaveLength(3);
  });

  it('comes with what Aspire answered in place of an id', async () => {
    const { result } = await run({ match_on: ['PropertyName'], PropertyName: 'Plaza' }, [], {
      answer: ({ method }, index) => (method === 'POST' ? json('noted') : json(index === 0 ? [] : [plaza])),
    });
    expect(valueOf(result)).toEqual({ created: true, id: 7, record: plaza, reply: 'noted' });
  });

  it('cannot get an id of its own choice', async () => {
    const input = { match_on: ['PropertyID', 'PropertyName'], PropertyID: 4711, PropertyName: 'Plaza' };
    const { result, sent } = await run(input, []);
    expect(errorOf(result)).toMatchObject({
      _tag: 'UserInputError',
      message:
        'Cannot create or update the property: There is no property with this Property ID and Property name, and a new one ' +
        'gets its ID from Aspire. Leave PropertyID out to create it.',
    });
    expect(sent).toEqual([lookup("PropertyID eq 4711 and PropertyName eq 'Plaza'")]);
  });
});

describe('a record that is there', () => {
  it('is updated with what was given, and keeps the rest', async () => {
    const input = { match_on: ['PropertyName', 'BranchID'], PropertyName: 'Plaza', BranchID: 2, Notify: true };
    const { result, sent } = await run(input, [plaza]);
    expect(valueOf(result)).toEqual({ created: false, id: 7, record: plaza });
    expect(sent).toEqual([
      lookup("PropertyName eq 'Plaza' and BranchID eq 2"),
      ['PUT /Properties', { PropertyID: 7, PropertyName: 'Plaza', BranchID: 2, Note: 'Gate 4', Notify: true }],
      readBack(7),
    ]);
  });

  it('is found by its key as well', async () => {
    const input = { match_on: ['PropertyID', 'PropertyID'], PropertyID: 7, PropertyName: 'Square' };
    const { sent } = await run(input, [plaza]);
    expect(sent[0]).toEqual(lookup('PropertyID eq 7'));
    expect(sent[1]).toEqual([
      'PUT /Properties',
      { PropertyID: 7, PropertyName: 'Square', BranchID: 2, Note: 'Gate 4' },
    ]);
  });

  it('may differ from what was looked for in capitals, accents and outer blanks', async () => {
    const input = { match_on: ['PropertyName'], PropertyName: 'cafe Plaza' };
    expect(valueOf((await run(input, [{ ...plaza, PropertyName: 'Café plaza ' }])).result).created).toBe(false);
  });

  it('counts as saved although it cannot be read back', async () => {
    const { result } = await run({ match_on: ['PropertyName'], PropertyName: 'Plaza' }, [plaza], {
      answer: (_, index) => (index > 1 ? { status: 500 } : (undefined as never)),
    });
    expect(valueOf(result)).toEqual({ created: false, id: 7 });
  });

  it('is not updated where Aspire says so', async () => {
    const { result } = await run({ match_on: ['PropertyName'], PropertyName: 'Plaza' }, [plaza], {
      answer: ({ method }) => (method === 'PUT' ? json(false) : (undefined as never)),
    });
    expect(errorOf(result).message).toBe(
      'Cannot create or update the property: Aspire answered that it did not do it.',
    );
  });
});

describe('several records', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => ({ ...plaza, PropertyID: index + 1 }));

  it('are refused with their ids, and nothing is written', async () => {
    const { result, sent } = await run({ match_on: ['PropertyName'], PropertyName: 'Plaza' }, many(3));
    expect(errorOf(result)).toMatchObject({
      _tag: 'UserInputError',
      message:
        'Cannot create or update the property: 3 properties have this Property name, PropertyID 1, 2, 3. Nothing was written. ' +
        'Match on PropertyID or on more fields, or clear the duplicates in Aspire.',
      response: { ids: [1, 2, 3], messages: [] },
    });
    expect(sent).toHaveLength(1);
  });

  it('are told in full where they are ten', async () => {
    const { result } = await run({ match_on: ['PropertyName'], PropertyName: 'Plaza' }, many(10));
    expect(errorOf(result).message).toContain(
      '10 properties have this Property name, PropertyID 1, 2, 3, 4, 5, 6, 7, 8, 9, 10. Nothing was written.',
    );
  });

  it('are not told beyond ten', async () => {
    const { result } = await run({ match_on: ['PropertyName'], PropertyName: 'Plaza' }, many(11));
    expect(errorOf(result).message).toContain(
      'more than 10 properties have this Property name, among them PropertyID 1, 2, 3, 4, 5, 6, 7, 8, 9, 10.',
    );
  });

  it('that do not have the value show a filter that was not obeyed: nothing is written', async () => {
    const { result, sent } = await run({ match_on: ['PropertyName'], PropertyName: 'Square' }, [plaza]);
    expect(errorOf(result)._tag).toBe('ApiError');
    expect(sent).toHaveLength(1);
  });
});

describe('a record that is spelled otherwise', () => {
  const input = { match_on: ['PropertyName', 'BranchID'], PropertyName: 'Strauss', BranchID: 2 };

  it('is named, and nothing is written', async () => {
    const { result, sent } = await run(input, [{ ...plaza, PropertyName: 'Strauß' }]);
    expect(errorOf(result)).toMatchObject({
      _tag: 'UserInputError',
      code: 'ambiguous',
      message:
        'Cannot create or update the property: Aspire takes the property with PropertyID 7 for the one that is looked for, but ' +
        'its Property name is spelled otherwise than given. Nothing was written. To update it, give Property name as that ' +
        'property has it, or match on PropertyID; if it is another one, create yours with a create operation.',
      response: { ids: [7], messages: [] },
    });
    expect(sent).toHaveLength(1);
  });

  it('in several fields is told so', async () => {
    const both = { match_on: ['PropertyName', 'Note'], PropertyName: 'Strauss', Note: 'Strasse' };
    const row = { ...rows, match: [...rows.match, 'Note'] };
    const { result } = await run(both, [{ ...plaza, PropertyName: 'Strauß', Note: 'Straße' }], { row });
    expect(errorOf(result).message).toContain('but its Property name and Note are spelled otherwise than given.');
  });

  it('is told apart among many, up to ten', async () => {
    const records = Array.from({ length: 11 }, (_, index) => ({
      ...plaza,
      PropertyID: index + 1,
      PropertyName: 'Strauß',
    }));
    expect(errorOf((await run(input, records)).result).message).toContain(
      '(spelled otherwise: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10). Nothing was written.',
    );
  });

  it('is told apart among several', async () => {
    const { result, sent } = await run(input, [
      { ...plaza, PropertyName: 'Strauss' },
      { ...plaza, PropertyID: 9, PropertyName: 'Strauß' },
    ]);
    expect(errorOf(result)).toMatchObject({
      code: 'ambiguous',
      message: expect.stringContaining('PropertyID 7, 9 (spelled otherwise: 9). Nothing was written.'),
    });
    expect(sent).toHaveLength(1);
  });

  it('has the field at all: one without it shows a reply that cannot be trusted', async () => {
    const { PropertyID, BranchID } = plaza;
    const { result, sent } = await run(input, [{ PropertyID, BranchID }]);
    expect(errorOf(result)).toMatchObject({ code: 'unexpected_reply' });
    expect(sent).toHaveLength(1);
  });
});

describe('values to match on', () => {
  it.each([
    ["O'Hara's", "PropertyName eq 'O''Hara''s'"],
    ["' or PropertyID gt 0 or PropertyName eq '", "PropertyName eq ''' or PropertyID gt 0 or PropertyName eq '''"],
    ['50% & more + #1', "PropertyName eq '50% & more + #1'"],
  ])('stay inside their quotes: %s', async (PropertyName, filter) => {
    const { sent } = await run({ match_on: ['PropertyName'], PropertyName }, []);
    expect(sent[0]).toEqual(lookup(filter));
  });

  it.each(['', ' ', '\t\n', '\u00a0', '\u200b', '\u00ad', '\ufeff \u2060', '\u0301', null, undefined])(
    'are never nothing: %j is refused by the name of its field',
    async (PropertyName) => {
      const row = {
        ...rows,
        create: {
          ...createProperty,
          body: { ...createProperty.body, PropertyName: { type: 'string', nullable: true } },
        },
      } as const;
      const { result, sent } = await run(
        { match_on: ['PropertyName', 'BranchID'], PropertyName, BranchID: 2 },
        [plaza],
        { row },
      );
      expect(errorOf(result)).toMatchObject({
        _tag: 'UserInputError',
        code: 'invalid_input',
        message: expect.stringContaining('Match on (match_on) names Property name (PropertyName)'),
      });
      expect(sent).toEqual([]);
    },
  );

  it.each([
    [{ PropertyName: 'Plaza' }, 'Fill in Match on (match_on).'],
    [{ match_on: [], PropertyName: 'Plaza' }, 'Match on (match_on) needs at least 1 entry.'],
    [
      { match_on: ['BranchID', 'PropertyName'], PropertyName: 'Plaza' },
      'Match on (match_on) names Branch ID (BranchID), but no value is given there. Give a value there, or take it out of Match on.',
    ],
    [
      { match_on: ['BranchID', 'PropertyName'], PropertyName: 'Plaza', BranchID: 0 },
      'Match on (match_on) names Branch ID (BranchID), which is 0, the ID of no record. Give a value there, or take it out of Match on.',
    ],
    [
      { match_on: ['PropertyName'], PropertyName: '  ' },
      'Match on (match_on) names Property name (PropertyName), which is empty. Give a value there, or take it out of Match on.',
    ],
    [
      { match_on: ['Note'], PropertyName: 'Plaza' },
      '"Note" is no field to match on; use BranchID, PropertyID, PropertyName.',
    ],
    [
      { match_on: ['PropertyName'], PropertyName: 'Plaza', PropertyID: 7 },
      'Property ID (PropertyID) is given, but Match on (match_on) does not name it: add it there, or leave it out.',
    ],
    [
      { match_on: ['PropertyName'], PropertyName: 'Plaza\ud800' },
      'Property name (PropertyName) holds half a character that cannot be sent.',
    ],
    [{ match_on: ['BranchID'], BranchID: 2 }, 'Fill in Property name (PropertyName).'],
    [{ match_on: ['PropertyName'], PropertyName: 'Plaza', Colour: 'red' }, 'There is no field "Colour".'],
  ])('are checked before anything is sent: %j', async (input, problem) => {
    const { result, sent } = await run(input, []);
    expect(errorOf(result)).toMatchObject({
      _tag: 'UserInputError',
      message: `Cannot create or update the property: ${problem}`,
    });
    expect(sent).toEqual([]);
  });
});

describe('a reply that does not come', () => {
  const input = { match_on: ['PropertyName'], PropertyName: 'Plaza' };
  const denied = { status: 403 };

  it('to the first question ends it, and nothing is written', async () => {
    const { result, sent } = await run(input, [plaza], { answer: () => denied });
    expect(errorOf(result)).toMatchObject({ code: 'scope_missing' });
    expect(sent).toHaveLength(1);
  });

  it('to the question for a new id leaves the record created, without one', async () => {
    const { result, sent } = await run(input, [], {
      answer: ({ method }, index) => {
        if (method === 'POST') return { text: '' };
        return index === 0 ? json([]) : denied;
      },
    });
    expect(valueOf(result)).toEqual({ created: true, id: null });
    expect(sent).toHaveLength(3);
  });

  it('but another record in its place is not told as the one that was written', async () => {
    const { result } = await run(input, [plaza], {
      answer: (_, index) => (index > 1 ? json([{ ...plaza, PropertyID: 99 }]) : (undefined as never)),
    });
    expect(valueOf(result)).toEqual({ created: false, id: 7 });
  });
});

describe('the time', () => {
  it('is shared by all calls of the operation', async () => {
    const { result, sent } = await run({ match_on: ['PropertyName'], PropertyName: 'Plaza' }, [], {
      answer: (_, index, system) => {
        if (index === 0) system.advance(100_000);
        return index === 0 ? json([]) : json(8);
      },
    });
    expect(errorOf(result)).toMatchObject({
      _tag: 'ApiError',
      message: expect.stringContaining('Nothing was changed'),
    });
    expect(sent).toHaveLength(1);
  });
});
