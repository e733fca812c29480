import fc from 'fast-check';
import { sortAndDisambiguate, truncationNotice, labelFor } from '../../../src/aspire/operations/lookup/labels';

const none = new Map();

describe('the words for a record', () => {
  const contact = { name: '{FirstName} {LastName}', detail: ['{CompanyName}', 'since {CreatedDateTime}'] };

  it('are its name, with what tells it apart in brackets', () => {
    const row = { FirstName: 'Ann', LastName: 'Lee', CompanyName: 'Oak HOA', CreatedDateTime: '2026-04-08T09:30:00Z' };
    expect(labelFor(row, contact, none)).toBe('Ann Lee (Oak HOA, since 2026-04-08)');
  });

  it('leave out what is empty, and brackets with nothing in them', () => {
    expect(labelFor({ FirstName: null, LastName: 'Lee', CompanyName: '  ' }, contact, none)).toBe('Lee');
    expect(labelFor({ FirstName: ' ', CompanyName: 'Oak HOA' }, contact, none)).toBeUndefined();
  });

  it('say nothing twice', () => {
    const wording = { name: '{A}', detail: ['{A}', '{B}', '{C}'] };
    expect(labelFor({ A: 'Oak', B: 'Elm', C: 'Elm' }, wording, none)).toBe('Oak (Elm)');
  });

  it('take words from the records that it refers to, where they are known', () => {
    const ticket = { name: '#{WorkTicketNumber}', detail: ['{OpportunityID.PropertyName}'] };
    const related = new Map([['OpportunityID', new Map([[7, { PropertyName: 'Bell Tower' }]])]]);
    expect(labelFor({ WorkTicketNumber: 12, OpportunityID: 7 }, ticket, related)).toBe('#12 (Bell Tower)');
    expect(labelFor({ WorkTicketNumber: 12, OpportunityID: 8 }, ticket, related)).toBe('#12');
    expect(labelFor({ WorkTicketNumber: 12 }, ticket, none)).toBe('#12');
  });

  it('stand on one line and end after 200 characters', () => {
    const wording = { name: '{A}', detail: ['{B}', '{C}'] };
    expect(labelFor({ A: ' Oak \n Street\t2 ' }, wording, none)).toBe('Oak Street 2');
    const long = labelFor({ A: 'a'.repeat(500), B: 'b'.repeat(500), C: 'c' }, wording, none) ?? '';
    expect(long).toHaveLength(200);
    expect(long.startsWith(`${'a'.repeat(97)}... (b`)).toBe(true);
  });
});

describe('the lines of a dropdown', () => {
  const texts = (...given: string[]) => sortAndDisambiguate(given.map((text, index) => ({ text, value: index + 1 })));

  it('stand in the order of people: without regard to case, and numbers by their size', () => {
    expect(texts('oak 10', 'Elm', 'Oak 9', 'ash', 'Äpfel').map(({ text }) => text)).toEqual([
      'Äpfel',
      'ash',
      'Elm',
      'Oak 9',
      'oak 10',
    ]);
  });

  it('bear their ids where two would look the same', () => {
    expect(texts('Oak', 'Elm', 'OAK')).toEqual([
      { text: 'Elm', value: 2 },
      { text: 'Oak - ID 1', value: 1 },
      { text: 'OAK - ID 3', value: 3 },
    ]);
    expect(texts('Oak', 'Oak', 'oak - id 2').map(({ text }) => text.toLowerCase())).toEqual([
      'oak - id 1',
      'oak - id 2',
      'oak - id 2 - id 2',
    ]);
  });

  it('are never the same twice, and are the same whatever order they come in', () => {
    const text = fc.oneof(fc.constantFrom('Oak', 'oak', 'Oak - ID 1', 'Oak - ID 2', 'Oak - ID 1 - ID 1'), fc.string());
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), (given) => {
        const choices = given.map((each, index) => ({ text: each, value: index + 1 }));
        const arranged = sortAndDisambiguate(choices);
        expect(new Set(arranged.map((choice) => choice.text.toLowerCase())).size).toBe(given.length);
        expect(arranged.map(({ value }) => value).sort((a, b) => a - b)).toEqual(choices.map(({ value }) => value));
        expect(sortAndDisambiguate([...choices]).map(({ value }) => value)).toEqual(arranged.map(({ value }) => value));
      }),
      { seed: 5 },
    );
  });

  it('end, where they are not all, with one that says how to come by the others, and that is no id', () => {
    expect(truncationNotice('work tickets', 500, ['opportunity_id', 'property_id', 'search'])).toEqual({
      text:
        'Not all work tickets are listed, only 500 of the newest: for another one type its ID, or narrow the list by ' +
        'opportunity ID, property ID or search',
      value: -1,
    });
    expect(truncationNotice('tags', 500, ['search']).text).toMatch(/narrow the list by search$/);
  });
});
