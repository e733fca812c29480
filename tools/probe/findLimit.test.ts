import fc from 'fast-check';
import { findLimit } from './findLimit';

describe('the search for a limit', () => {
  it('finds any limit, with few questions', async () => {
    const search = fc.record({ most: fc.integer({ min: 2, max: 100_000 }), limit: fc.nat(), expected: fc.nat() });
    await fc.assert(
      fc.asyncProperty(search, async ({ most, limit: drawn, expected: guess }) => {
        const limit = 1 + (drawn % most);
        let asked = 0;
        const passes = (count: number) => {
          asked++;
          return Promise.resolve(count <= limit);
        };
        expect(await findLimit(passes, { least: 1, most, expected: 1 + (guess % most) })).toBe(limit);
        expect(asked).toBeLessThanOrEqual(3 + Math.ceil(Math.log2(most)));
      }),
    );
  });

  it('asks twice where the limit is the expected one', async () => {
    const asked: number[] = [];
    const passes = (count: number) => {
      asked.push(count);
      return Promise.resolve(count <= 100);
    };
    expect(await findLimit(passes, { least: 4, most: 2000, expected: 100 })).toBe(100);
    expect(asked).toEqual([100, 101]);
  });
});
