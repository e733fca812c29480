import { referencesIn, resolve } from './references';

const context = {
  steps: { vendor: { items: [{ VendorID: 7 }, { VendorID: 9 }] }, 'loop-1': { value: { name: 'Oak' } } },
  dates: { today: '2026-07-01' },
};

describe('a reference', () => {
  it.each([
    ['$.steps.vendor.items[1].VendorID', 9],
    ['$.steps.vendor.items[*].VendorID', [7, 9]],
    ['$.steps.loop-1.value', { name: 'Oak' }],
    ['{$.dates.today}T07:30:00Z', '2026-07-01T07:30:00Z'],
    ['{$.steps.vendor.items[0].VendorID}', '7'],
    ['$.steps and a word', '$.steps and a word'],
    [{ list: ['$.dates.today', 3, null] }, { list: ['2026-07-01', 3, null] }],
  ])('%j stands for %j', (value, expected) => expect(resolve(value, context)).toEqual(expected));

  it.each(['$.steps.nobody.id', '$.steps.vendor.items[2].VendorID', '$.steps.loop-1[*].name', 'x {$.dates.never}'])(
    'to nothing is an error: %s',
    (value) => expect(() => resolve(value, context)).toThrow('is not there'),
  );

  it('is found with its path in the value', () => {
    const value = {
      a: [{ b: '$.steps.vendor.items[0].VendorID' }],
      c: 'Call {$.steps.x.first} {$.steps.x.last}',
      d: 1,
    };
    expect(referencesIn(value)).toEqual([
      { path: 'a[0].b', reference: '$.steps.vendor.items[0].VendorID' },
      { path: 'c', reference: '$.steps.x.first' },
      { path: 'c', reference: '$.steps.x.last' },
    ]);
  });
});
