import { inFormOrder } from './formOrder';
import { problemsOf, spoiled } from './testing/pages';
import type { Fields } from './page';

const fields: Fields = {
  Note: { type: 'string' },
  CrewName: { type: 'string', required: true },
  Colour: { type: 'string' },
  BranchID: { type: 'integer', needed: true },
};

describe('the fields of a body', () => {
  it('stand with the required ones first, as the page has them', () => {
    expect(Object.keys(inFormOrder(fields, undefined))).toEqual(['CrewName', 'BranchID', 'Note', 'Colour']);
    expect(Object.values(inFormOrder(fields, undefined)).some(({ advanced }) => advanced)).toBe(false);
  });

  it('stand in the order of the form, and what it does not name stands apart', () => {
    const ordered = inFormOrder(fields, ['BranchID', 'CrewName', 'Colour']);
    expect(Object.keys(ordered)).toEqual(['BranchID', 'CrewName', 'Colour', 'Note']);
    expect(Object.keys(ordered).filter((name) => ordered[name]?.advanced)).toEqual(['Note']);
  });
});

it.each([
  ['crews_build: [CrewName]', 'there is no type and no body "crews_build" on this page'],
  ['crews_create: [Crewname]', 'crews_create has no field "Crewname"; did you mean "CrewName"?'],
])('refuses a form of what the page does not have: %s', (form, message) => {
  const page = spoiled('operations:', `forms: { ${form} }\noperations:`);
  expect(problemsOf({ 'crews.yaml': page })).toEqual([
    expect.objectContaining({ message: expect.stringContaining(message) }),
  ]);
});
