import { describe, expect, it } from 'vitest';
import { GatewayError } from '../../src/errors.ts';
import { narrowTable } from '../../src/sync/resources/narrow.ts';
import { resourceByName, syncResources } from '../../src/sync/resources/registry.ts';
import { stampFacts } from './stampFacts.ts';

type Fact = { name: string; letter: string; key: string[]; changed?: string; created?: string; isBusiness: boolean };

const facts = stampFacts
  .trim()
  .split('\n')
  .map((line): Fact => {
    const [name = '', letter = '', key = '', changed, created, business] = line.split(' ');
    return {
      name,
      letter,
      key: key === '(none)' ? [] : key.split('+'),
      ...(changed === '-' ? {} : { changed }),
      ...(created === '-' ? {} : { created }),
      isBusiness: business === 'business',
    };
  });

/** Without a stamp, and too many to be read each time; new ones have greater keys. */
const many = [
  'ActivityContacts',
  'ContactCustomFields',
  'OpportunityServiceGroups',
  'OpportunityServiceItems',
  'OpportunityServiceKitItems',
  'OpportunityTags',
  'PropertyCustomFields',
];

describe('the resources that can be copied', () => {
  it('are all lists of records, and none else', async () => {
    const resources = await syncResources();
    expect(resources.map(({ list }) => list.resource.name).sort()).toEqual(facts.map(({ name }) => name).sort());
    expect(resources.map(({ list }) => list.path)).not.toContain('/Attachments/AttachmentFileData');
  });

  it.each(facts)(
    '$name is found by what its stamps are known to tell',
    async ({ name, letter, key, changed, created, isBusiness }) => {
      const resource = await resourceByName(name);
      expect(resource.key).toEqual(key);
      expect(resource.why).not.toBe('');
      const { class: found } = resource;
      if (letter === 'A')
        expect(resource).toMatchObject({ class: 'changed', changed, ...(created ? { created } : {}) });
      else if (letter === 'B' && !isBusiness) expect(resource).toMatchObject({ class: 'created', created });
      else {
        // A business date is no stamp.
        expect([resource.changed, resource.created]).toEqual([undefined, undefined]);
        expect(found).toBe(many.includes(name) || (isBusiness && name !== 'PayRates') ? 'created' : 'scan');
      }
      if (found !== 'changed') expect(resource.changed).toBeUndefined();
    },
  );

  it('new records are found by their keys only where a key is one number', async () => {
    const byKey = (await syncResources()).filter((resource) => resource.class === 'created' && !resource.created);
    expect(byKey).toHaveLength(many.length + 5);
    for (const { key, table } of byKey)
      expect([key.length, table.columns.find(({ field }) => field === key[0])?.type]).toEqual([1, 'bigint']);
  });

  it('are found by the name of their table and by that of Aspire, and a slip names the nearest', async () => {
    expect((await resourceByName('work_tickets')).list.path).toBe('/WorkTickets');
    expect(await resourceByName('WorkTickets')).toBe(await resourceByName('work_tickets'));
    const slip = await resourceByName('work_ticket').catch((error: unknown) => error);
    expect(slip).toMatchObject({ code: 'not_found', details: { nearest: 'work_tickets' } });
    await expect(resourceByName('customers')).rejects.toThrow(/no resource "customers".*such as work_tickets/);
    await expect(resourceByName('__proto__')).rejects.toThrow(GatewayError);
  });
});

describe('fewer columns', () => {
  it('select keeps the key and the stamps, and the lists that are chosen', async () => {
    const receipts = await resourceByName('receipts');
    const { table } = narrowTable(receipts, { select: ['ReceiptNumber', 'ReceiptItems'] });
    expect(table.columns.map(({ field }) => field)).toEqual([
      ...['ReceiptID', 'ReceiptNumber', 'CreatedDateTime', 'LastModifiedDateTime', 'ReceiptItems'],
    ]);
    expect(table.children.map(({ field }) => field)).toEqual(['ReceiptItems']);
    expect(table.indexes).toEqual(['created_date_time', 'last_modified_date_time']);
    expect(table.leftOut).toHaveLength(receipts.table.columns.length - 5);
  });

  it('exclude leaves out, but neither key nor stamps', async () => {
    const tickets = await resourceByName('work_tickets');
    const { table } = narrowTable(tickets, { exclude: ['Notes', 'WorkTicketID', 'LastModifiedDateTime'] });
    expect(table.leftOut).toEqual(['Notes']);
    expect(table.key).toEqual(['work_ticket_id']);
  });

  it('without children the lists stay in their columns', async () => {
    const { table } = narrowTable(await resourceByName('receipts'), { children: false });
    expect(table.children).toEqual([]);
    expect(table.columns.map(({ field }) => field)).toContain('ReceiptItems');
  });

  it('a field that there is not is refused, and the nearest is named', async () => {
    const tickets = await resourceByName('work_tickets');
    const narrow = () => narrowTable(tickets, { select: ['HoursEst', 'HourEst'], exclude: ['Price', 'Colour'] });
    expect(narrow).toThrow(
      /no field "HourEst". Did you mean HoursEst\?.*no field "Colour". Its fields are WorkTicketID/,
    );
    expect(narrow).toThrow(expect.objectContaining({ code: 'invalid_input' }));
  });
});
