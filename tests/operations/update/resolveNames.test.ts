import { createServices } from '../../../src/aspire/client/services';
import type { FieldRules, OperationRow } from '../../../src/aspire/model/operation';
import { readCurrentBody } from '../../../src/aspire/operations/update/currentBody';
import { resolveNames } from '../../../src/aspire/operations/update/resolveNames';
import { sessionOf } from '../../fakeAuth';
import { fakeSystem, json } from '../../fakeSystem';
import { errorOf, valueOf } from '../../outcome';
import { connected, properties } from '../../sampleOperations';

const resolvedBy = { list: '/ProspectRatings', key: 'ProspectRatingID', name: 'ProspectRatingName' };
const rating = { type: 'integer', nullable: true, resolvedBy } as const;
const operation = (body: FieldRules): OperationRow => ({
  name: 'properties_update',
  title: 'Update property',
  resource: properties,
  method: 'PUT',
  path: '/Properties',
  replies: 'id',
  body,
  readBefore: { path: '/Properties', keys: { PropertyID: 'PropertyID' } },
});

/** An Aspire with these rows in every list but those of properties. */
function aspireWith(rows: object[] | { status: number }, found: object[] = []) {
  const system = fakeSystem(({ path }) => {
    if (path === '/Properties') return json(found);
    return Array.isArray(rows) ? json(rows) : rows;
  });
  const asked = () => system.sent.map(({ url }) => decodeURIComponent(url.replace(/^.*?\.com/, '')));
  return { session: sessionOf(connected, createServices(system)), asked };
}

async function resolved(record: Record<string, unknown>, rows: object[] | { status: number }, given = {}) {
  const { session, asked } = aspireWith(rows);
  const body: FieldRules = { Rating: rating, Note: { type: 'string' } };
  return { record: await resolveNames(session, operation(body), record, given), asked: asked() };
}

describe('a name where an id is needed', () => {
  const row = { ProspectRatingID: 4, ProspectRatingName: " O'Hot " };

  it('becomes the id of the one record of that name', async () => {
    const { record, asked } = await resolved({ Rating: "o'hot", Note: 'n' }, [row]);
    expect(record).toEqual({ Rating: 4, Note: 'n' });
    expect(asked).toEqual([
      "/ProspectRatings?$filter=ProspectRatingName eq 'o''hot'&$orderby=ProspectRatingID asc&$top=2",
    ]);
  });

  it.each<[string, object[] | { status: number }]>([
    ['several records have', [row, { ...row, ProspectRatingID: 5 }]],
    ['no record has', []],
    ['only a record of another name is found for', [{ ...row, ProspectRatingName: 'Cold' }]],
    ['only a record without a name is found for', [{ ProspectRatingID: 4 }]],
    ['Aspire does not tell who has', { status: 403 }],
  ])('stays where %s it', async (_, rows) => {
    expect((await resolved({ Rating: "O'Hot" }, rows)).record).toEqual({ Rating: "O'Hot" });
  });

  it.each([7, null, undefined, '', ' ', '7', ' 7 '])('is not %j, and nothing is asked', async (Rating) => {
    const { record, asked } = await resolved({ Rating }, [row]);
    expect(record).toEqual({ Rating });
    expect(asked).toEqual([]);
  });

  it('is not looked for where the update replaces it', async () => {
    expect((await resolved({ Rating: "O'Hot" }, [row], { Rating: null })).asked).toEqual([]);
  });

  it('is looked for in objects of the body as well, unless it is given there', async () => {
    const body: FieldRules = { Inner: { type: 'object', fields: { Rating: rating } }, Bare: { type: 'object' } };
    for (const [given, Rating] of [
      [{}, 4],
      [{ Inner: { Other: 1 } }, 4],
      [{ Inner: 'x' }, 4],
      [{ Inner: { Rating: 9 } }, "O'Hot"],
    ] as const) {
      const { session } = aspireWith([row]);
      expect(await resolveNames(session, operation(body), { Rating: "O'Hot" }, given)).toEqual({ Rating });
    }
  });

  it('needs no body', async () => {
    const { session } = aspireWith([row]);
    const record = { Rating: "O'Hot" };
    expect(await resolveNames(session, { ...operation({}), body: undefined }, record, {})).toEqual(record);
  });
});

describe('what an update would keep', () => {
  const body: FieldRules = {
    PropertyID: { type: 'integer', required: true },
    Note: { type: 'string', nullable: true },
    Rating: rating,
    Secret: { type: 'string', writeOnly: true },
  };
  const stored = { PropertyID: 7, Note: 'Gate 4', Rating: 'Hot', Other: 1 };
  const row = { ProspectRatingID: 4, ProspectRatingName: 'Hot' };

  it('is the record in the shape of its body, whatever was given', async () => {
    const { session, asked } = aspireWith([row], [stored]);
    const kept = await readCurrentBody(session, operation(body), { PropertyID: 7, Note: 'New', Rating: 9 });
    expect(valueOf(kept)).toEqual({ PropertyID: 7, Note: 'Gate 4', Rating: 4 });
    expect(asked()).toHaveLength(2);
  });

  it('leaves out what the record does not tell', async () => {
    const { session } = aspireWith([row], [{ PropertyID: 7 }]);
    expect(valueOf(await readCurrentBody(session, operation(body), { PropertyID: 7 }))).toEqual({ PropertyID: 7 });
  });

  it('is found by what stands in objects and by the entry that is meant', async () => {
    const nested: OperationRow = {
      ...operation({
        Contact: { type: 'object', fields: { ContactID: { type: 'integer' }, TypeID: { type: 'integer' } } },
        NoteID: { type: 'integer' },
      }),
      readBefore: {
        path: '/Properties',
        keys: { ContactID: 'Contact.ContactID', TypeID: 'Contact.TypeID' },
        entry: { list: 'Notes', field: 'NoteID' },
      },
    };
    const record = { ContactID: 3, TypeID: 2, Notes: [{ NoteID: 5 }], Contact: { ContactID: 3, TypeID: 2 }, NoteID: 5 };
    const ask = async (NoteID: number) => {
      const { session, asked } = aspireWith([], [record]);
      const found = await readCurrentBody(session, nested, { Contact: { ContactID: 3, TypeID: 2, Nick: 'x' }, NoteID });
      return { found, asked: asked() };
    };
    const { found, asked } = await ask(5);
    expect(valueOf(found)).toEqual({ Contact: { ContactID: 3, TypeID: 2 }, NoteID: 5 });
    expect(asked[0]).toContain('$filter=ContactID eq 3 and TypeID eq 2');
    expect(errorOf((await ask(6)).found)).toMatchObject({ code: 'not_found' });
  });

  it('is nothing where the record is not there', async () => {
    const { session } = aspireWith([row], []);
    expect(errorOf(await readCurrentBody(session, operation(body), { PropertyID: 7 }))).toMatchObject({
      code: 'not_found',
    });
  });

  it('is not known of an update that reads nothing', async () => {
    const { session, asked } = aspireWith([row], [stored]);
    const blind = { ...operation(body), readBefore: undefined };
    expect(valueOf(await readCurrentBody(session, blind, { PropertyID: 7 }))).toBeUndefined();
    expect(asked()).toEqual([]);
  });
});
