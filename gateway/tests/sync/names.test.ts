import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { columnName, shorten, snakeCase } from '../../src/sync/tables/names.ts';
import { fieldOfComment, withColumns } from '../../src/sync/tables/withColumns.ts';
import { itemsTable, ordersTable, partsTable } from './encoding.ts';
import { exactly } from './exactly.ts';

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);

describe('the name of a column', () => {
  it.each([
    ['WorkTicketID', 'work_ticket_id'],
    ['SMSNotificationsContact', 'sms_notifications_contact'],
    ['OTHoursAct', 'ot_hours_act'],
    ['TMCalcAmount', 'tm_calc_amount'],
    ['WorkTicketCanceledReasonId', 'work_ticket_canceled_reason_id'],
    ['GEOLocationStartLatitude', 'geo_location_start_latitude'],
    ['AddressLine1', 'address_line1'],
    ['PropertyQACategoryID', 'property_qa_category_id'],
    ['x-y  z', 'x_y_z'],
  ])('%s is called %s', (field, name) => {
    expect(snakeCase(field)).toBe(name);
  });

  it('says "field" before what would be no name, or one that only quotes make usable', () => {
    const words = ['xmin', 'Order', 'All', 'Column', 'DEFAULT', 'From', 'Offset', 'Table', 'Where'];
    expect(words.map(columnName)).toEqual(words.map((word) => `field_${word.toLowerCase()}`));
    expect(['9Lives', 'Colour', 'AddressLine1'].map(columnName)).toEqual(['field_9_lives', 'colour', 'address_line1']);
  });

  it('is told by a digest where the field has no letter or digit of ASCII', () => {
    expect(['', '日本', '--'].map(columnName)).toEqual(['', '日本', '--'].map((field) => `field_${digest(field)}`));
  });

  it('is 63 characters long at most: what is longer ends in a digest of the whole', () => {
    const [fits, long] = ['x'.repeat(63), 'x'.repeat(64)];
    expect([columnName(fits), columnName(long)]).toEqual([fits, `${'x'.repeat(54)}_${digest(long)}`]);
    const [one, other] = ['A', 'B'].map((end) => columnName(`${'Very'.repeat(20)}${end}`));
    expect([one?.length, other?.length]).toEqual([63, 63]);
    expect(one).not.toBe(other);
    expect(columnName(`9${'x'.repeat(60)}`)).toMatch(/^field_9x{47}_[0-9a-f]{8}$/);
    expect([shorten('a'.repeat(20), 20), shorten('a'.repeat(21), 20)]).toEqual([
      'a'.repeat(20),
      `${'a'.repeat(11)}_${digest('a'.repeat(21))}`,
    ]);
  });
});

describe('a table with new columns', () => {
  const added = (fields: Record<string, unknown>, table = ordersTable) =>
    withColumns(table, fields).columns.slice(table.columns.length);

  it('has one for each field that its page does not know, of the type of its value', () => {
    const fields = {
      Rank: 1,
      Exact: exactly('12345678901234567890'),
      IsOpen: false,
      Colour: 'red',
      Sizes: [1],
      Place: {},
    };
    const columns = added(fields);
    expect(columns.map(({ name, field, type }) => [name, field, type])).toEqual([
      ['rank', 'Rank', 'numeric'],
      ['exact', 'Exact', 'numeric'],
      ['is_open', 'IsOpen', 'boolean'],
      ['colour', 'Colour', 'text'],
      ['sizes', 'Sizes', 'jsonb'],
      ['place', 'Place', 'jsonb'],
    ]);
    expect(withColumns(ordersTable, fields)).toEqual({ ...ordersTable, columns: [...ordersTable.columns, ...columns] });
  });

  it('is the same table where nothing is new', () => {
    const table = { ...ordersTable, leftOut: ['Left'] };
    for (const fields of [
      {},
      { Note: 1 },
      { Items: [1] },
      { Left: 1 },
      { Rank: null, Size: undefined },
      { 'Items.Amount': 1 },
    ])
      expect(withColumns(table, fields)).toBe(table);
  });

  it('gives the columns of entries to the table of their list, however deep', () => {
    const fields = { 'Items.Weight': 3, 'Items.Parts.Size': 'S', 'Other.Field': 1 };
    const wider = withColumns(ordersTable, fields);
    expect(wider.columns.at(-1)).toMatchObject({ name: 'other_field', field: 'Other.Field' });
    const [items] = wider.children;
    expect(items?.columns.slice(itemsTable.columns.length)).toMatchObject([{ name: 'weight', field: 'Weight' }]);
    expect(items?.children[0]?.columns.slice(partsTable.columns.length)).toMatchObject([
      { name: 'size', field: 'Size', type: 'text' },
    ]);
    const lists = [itemsTable, { ...partsTable, field: 'Others' }];
    const two = withColumns({ ...ordersTable, children: lists }, { 'Items.Weight': 3 });
    expect(two.children[0]?.columns.at(-1)).toMatchObject({ field: 'Weight' });
    expect(two.children[1]).toBe(lists[1]);
  });

  it('finds a free name for a field that is called as another one', () => {
    expect(added({ Colour: 'a', colour: 'b', COLOUR: 'c' }).map(({ name }) => name)).toEqual([
      ...['colour', 'colour_2', 'colour_3'],
    ]);
    const [, second] = added({ ['x'.repeat(63)]: 1, ['X'.repeat(63)]: 1 });
    expect(second?.name).toMatch(/^x{49}_[0-9a-f]{8}_2$/);
  });

  it('tells each field in the comment of its column, from which a later run reads it', () => {
    for (const field of ['Colour', 'a "quoted" \\ name', '', 'a", which'])
      expect(fieldOfComment(added({ [field]: 1 })[0]?.comment ?? null)).toBe(field);
    expect(added({ Colour: 1 })[0]?.comment).toBe(
      'Aspire\'s field "Colour", which its description lacks. Its type is that of the first value.',
    );
    for (const comment of [null, '', 'The colour.', `Not Aspire's field "Colour", which`, `Aspire's field "Colour"`])
      expect(fieldOfComment(comment)).toBeUndefined();
  });
});
