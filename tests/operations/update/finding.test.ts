import { createServices } from '../../../src/aspire/client/services';
import type { OperationRow, ReadBefore } from '../../../src/aspire/model/operation';
import { claimOf, readMergeWrite, update } from '../../../src/aspire/operations/update/update';
import { sessionOf } from '../../fakeAuth';
import { fakeSystem, json } from '../../fakeSystem';
import { errorOf, valueOf } from '../../outcome';
import { connected, properties } from '../../sampleOperations';

const integer = { type: 'integer' } as const;
const operationBy = (readBefore: ReadBefore, resource = properties): OperationRow => ({
  name: 'properties_update',
  title: 'Update property',
  resource,
  method: 'PUT',
  path: '/Properties',
  replies: 'id',
  readBefore,
  body: {
    PropertyID: integer,
    PropertyName: { type: 'string' },
    Note: { type: 'string', nullable: true },
    Contact: {
      type: 'object',
      fields: {
        ContactID: integer,
        FirstName: { type: 'string', required: true },
        Nick: { type: 'string', nullable: true },
      },
    },
    Rows: { type: 'array', fields: { A: { ...integer, required: true } } },
  },
});
const byContact = operationBy({ path: '/Properties', keys: { ContactID: 'Contact.ContactID' } });
const record = {
  PropertyID: 7,
  PropertyName: 'Plaza',
  Note: 'n',
  ContactID: 3,
  Contact: { ContactID: 3, FirstName: 'Ann', Nick: null },
  Rows: [],
};

async function run(operation: OperationRow, input: unknown, records: object[] = [record]) {
  const system = fakeSystem(({ method }) => (method === 'GET' ? json(records) : json(7)));
  const result = await update(sessionOf(connected, createServices(system)), operation, input);
  const sent = system.sent.map(({ method, url, body }) => [
    `${method} ${decodeURIComponent(url.replace(/^.*?\.com/, ''))}`,
    ...(body === undefined ? [] : [JSON.parse(body) as unknown]),
  ]);
  return { result, sent };
}

describe('an update that is found by a field inside of an object', () => {
  it('needs that, and nothing else that the record has', async () => {
    const { result, sent } = await run(byContact, { Contact: { ContactID: 3, Nick: 'Bo' } });
    valueOf(result);
    expect(sent).toEqual([
      ['GET /Properties?$filter=ContactID eq 3&$orderby=PropertyID asc&$top=2'],
      [
        'PUT /Properties',
        {
          PropertyID: 7,
          PropertyName: 'Plaza',
          Note: 'n',
          Contact: { ContactID: 3, FirstName: 'Ann', Nick: 'Bo' },
          Rows: [],
        },
      ],
    ]);
  });

  it.each([
    [{ Contact: { Nick: 'Bo' } }, 'Fill in Contact > Contact ID (Contact.ContactID).'],
    [{ Note: 'x' }, 'Fill in Contact (Contact).'],
    [{ Contact: { ContactID: 3 } }, 'Nothing to change: give at least one field.'],
    [{ Contact: { ContactID: 3 }, Rows: [{}] }, 'Fill in Rows 1 > A (Rows[0].A).'],
    [{ Contact: { ContactID: 3 }, clear_fields: ['PropertyName'] }, 'names "PropertyName", which is no field'],
    ['x', 'The input must be an object; it is text.'],
  ])('is refused for %j', async (input, problem) => {
    const { result, sent } = await run(byContact, input);
    expect(errorOf(result)).toMatchObject({ code: 'invalid_input', message: expect.stringContaining(problem) });
    expect(sent).toEqual([]);
  });

  it('changes something with whatever does not find the record', async () => {
    for (const input of [{ Note: 'x' }, { Rows: [] }, { Contact: { ContactID: 3, Nick: null } }])
      valueOf((await run(byContact, { Contact: { ContactID: 3 }, ...input })).result);
  });
});

describe('the record that is to be changed', () => {
  it('is known by all that finds it, wherever that stands', () => {
    const keys = { ContactID: 'Contact.ContactID', PropertyID: 'PropertyID' };
    expect(claimOf({ path: '/Contacts', keys }, { PropertyID: 7, Contact: { ContactID: 3 } })).toEqual({
      path: '/Contacts',
      record: '[["ContactID",3],["PropertyID",7]]',
    });
  });

  const twoKeys = { path: '/Properties', keys: { PropertyID: 'PropertyID', ContactID: 'Contact.ContactID' } };
  const both = { PropertyID: 7, Contact: { ContactID: 3, Nick: 'Bo' } };

  it('has all the values that find it', async () => {
    const { result, sent } = await run(operationBy(twoKeys), both, [{ ...record, PropertyID: 8 }]);
    expect(errorOf(result)).toMatchObject({ code: 'unexpected_reply' });
    expect(sent).toHaveLength(1);
    valueOf((await run(operationBy(twoKeys), both)).result);
  });

  it('is looked for as one of several where a part of its key is missing', async () => {
    const resource = { ...properties, key: ['PropertyID', 'Year'] };
    const byID = { path: '/Properties', keys: { PropertyID: 'PropertyID' } };
    expect((await run(operationBy(byID, resource), { PropertyID: 7, Note: 'x' })).sent[0]?.[0]).toContain('$top=2');
    expect((await run(operationBy(byID), { PropertyID: 7, Note: 'x' })).sent[0]?.[0]).toContain('$top=1');
  });

  it.each<[ReadBefore['keys'], object, string]>([
    [{ PropertyID: 'PropertyID' }, { PropertyID: 7, Note: 'x' }, 'the ID 7'],
    [{ PropertyName: 'PropertyName' }, { PropertyName: 'Plaza', Note: 'x' }, 'Property name Plaza'],
    [twoKeys.keys, both, 'Property ID 7 and Contact ID 3'],
  ])('by %j is told in words where it is not there', async (keys, input, words) => {
    const { result } = await run(operationBy({ path: '/Properties', keys }), input, []);
    expect(errorOf(result)).toMatchObject({
      code: 'not_found',
      message: `There is no property with ${words}. Nothing was changed.`,
      response: { method: 'PUT', path: '/Properties', messages: [] },
    });
  });

  it('may have several entries, of which one is meant', async () => {
    const reading = {
      path: '/Properties',
      keys: { PropertyName: 'PropertyName' },
      entry: { list: 'Notes', field: 'PropertyID' },
    };
    const rows = [{ ...record, Notes: [{ PropertyID: 1 }, { PropertyID: 7 }] }];
    const input = { PropertyName: 'Plaza', Note: 'x' };
    valueOf((await run(operationBy(reading), { ...input, PropertyID: 7 }, rows)).result);
    const { result } = await run(operationBy(reading), { ...input, PropertyID: 9 }, rows);
    expect(errorOf(result).message).toContain('There is no property with the ID 9 in the property with Property name');
  });

  it('is not read where it is known, and is written as it is', async () => {
    const system = fakeSystem(() => json(7));
    const session = sessionOf(connected, createServices(system));
    const blind = { ...byContact, readBefore: undefined };
    valueOf(await readMergeWrite(session, blind, { PropertyName: 'Square', Contact: { FirstName: 'Ann' } }));
    expect(system.sent.map(({ method }) => method)).toEqual(['PUT']);
  });
});
