import { json } from '../../fakeSystem';
import { errorOf, valueOf } from '../../outcome';
import { createProperty } from '../../sampleOperations';
import { lookup, plaza, rows, run } from './upsertOn';

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
