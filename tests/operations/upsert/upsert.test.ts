import { json } from '../../fakeSystem';
import { errorOf, valueOf } from '../../outcome';
import { lookup, plaza, readBack, rows, run } from './upsertOn';

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
