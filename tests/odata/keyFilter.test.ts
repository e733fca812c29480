import { idsNamedBy } from '../../src/aspire/odata/keyFilter';

describe('the ids that a filter names', () => {
  it.each([
    ['ContactID eq 7', [7]],
    [' ContactID  eq  7 ', [7]],
    ['ContactID eq 71', [71]],
    ['ContactID in  (7)', [7]],
    ['ContactID in (71,82, 93)', [71, 82, 93]],
    ['ContactID in (7,8, 7)', [7, 8]],
  ])('are known from %p', (filter, ids) => {
    expect(idsNamedBy(filter, 'ContactID')).toEqual(new Set(ids));
  });

  it.each([
    '',
    'ContactID eq 7 or true',
    'ContactID ge 7',
    'ContactID in ()',
    'ContactID in (7,8) or ContactID eq 9',
    'not ContactID eq 7',
    'PropertyID eq 7',
    "ContactID eq '7'",
    'ContactID eq null',
    // More digits than JavaScript's numbers hold for certain.
    'ContactID eq 12345678901234567',
  ])('are not read from %p', (filter) => {
    expect(idsNamedBy(filter, 'ContactID')).toBeUndefined();
  });
});
