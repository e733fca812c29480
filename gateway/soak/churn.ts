import type { Aspire } from './aspire.ts';
import type { Random } from './random.ts';

/** Lists that people in Aspire work on. The lists that the soak writes to are not among them: a record is made by copying another. */
const lists = ['WorkTickets', 'Opportunities'] as const;

/** What people in Aspire do: creates, changes and removes some records. Returns how many. */
export async function changeRecords(aspire: Pick<Aspire, 'control'>, random: Random): Promise<number> {
  const changed = await aspire.control<unknown[]>('POST', 'churn/step', {
    resources: [random.pick(lists)],
    count: random.whole(1, 5),
    seed: random.whole(1, 2_000_000_000),
    kinds: { create: 2, update: 6, delete: 1 },
    // Longer than what a run reads again: those a later full scan must find.
    ...(random.next() < 0.2 ? { lateSeconds: 600 } : {}),
  });
  return changed.length;
}
