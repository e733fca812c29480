import fc from 'fast-check';
import { newestTimestamp } from '../../../src/aspire/operations/list/watermark';
import type { ListPlan } from '../../../src/aspire/operations/list/plan';

const plan = { timestamps: ['ModifiedDate', 'CreatedDate'] } as unknown as ListPlan;

const moment = fc.date({
  min: new Date('2025-12-31T22:00:00Z'),
  max: new Date('2026-01-01T02:00:00Z'),
  noInvalidDate: true,
});

/** A moment as Aspire writes it, as another system might, or what is no timestamp at all. */
const stamp = fc.oneof(
  moment.map((at) => at.toISOString().replace(/\.?0*Z$/, 'Z')),
  moment.map((at) => at.toISOString()),
  moment.map((at) => at.toISOString().slice(0, 19)),
  moment.map((at) => new Date(at.getTime() + 5 * 3_600_000).toISOString().replace('Z', '+05:00')),
  fc.constantFrom(null, undefined, '', 'soon', '2026-01-01T99:00:00Z', 7),
);

const timeOf = (value: unknown) =>
  typeof value === 'string' ? Date.parse(/Z|\+/.test(value) || !value.includes('T') ? value : `${value}Z`) : NaN;

describe('the newest timestamp of a list', () => {
  it('is that of the latest moment, however each one is written', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ ModifiedDate: stamp, CreatedDate: stamp })), (records) => {
        const times = records
          .flatMap(({ ModifiedDate, CreatedDate }) => [timeOf(ModifiedDate), timeOf(CreatedDate)])
          .filter((time) => !Number.isNaN(time));
        const newest = newestTimestamp(plan, records);
        if (times.length === 0) expect(newest).toBeUndefined();
        else expect(timeOf(newest)).toBe(Math.max(...times));
      }),
    );
  });

  it('is that of before where nothing came that is newer', () => {
    const records = [{ ModifiedDate: '2026-01-01T00:00:00.5Z', CreatedDate: null }];
    expect(newestTimestamp(plan, records, '2026-01-01T00:00:01Z')).toBe('2026-01-01T00:00:01Z');
    expect(newestTimestamp(plan, records, '2026-01-01T00:00:00Z')).toBe('2026-01-01T00:00:00.5Z');
  });
});
