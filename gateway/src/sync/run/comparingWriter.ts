import type { Difference } from '../report.ts';
import type { ResourceWriter } from '../write/destination.ts';

/** Compares what a full scan brings with the table, and writes it only to repair. */
export function comparingWriter(
  writer: ResourceWriter,
  { repair, differences }: { repair: boolean; differences: Difference[] },
): ResourceWriter {
  return {
    ...writer,
    async write(group, state) {
      const difference = await writer.compare(group);
      if (difference) differences.push(difference);
      return repair ? writer.write(group, state) : { new: 0, changed: 0, unchanged: group.rows.length };
    },
    save: async (state) => (repair ? writer.save(state) : undefined),
    missing: async (limit) => (repair ? writer.missing(limit) : { keys: [], count: 0 }),
    finish: async (state) => (repair ? writer.finish(state) : 0),
  };
}
