import type { AspireRecord } from '../aspire.ts';
import { writeKinds, type Write, type WriteKind } from '../drivers/writes.ts';
import type { Check } from './check.ts';

/** Holds what was told of each write against Aspire's records: done is there once, unknown at most once, refused not at all. */
export function checkWrites(
  writes: readonly Write[],
  records: Readonly<Record<WriteKind, readonly AspireRecord[]>>,
): Check {
  const problems: string[] = [];
  const found = new Map<string, number[]>();
  for (const kind of Object.keys(writeKinds) as WriteKind[]) {
    const { mark, id } = writeKinds[kind];
    for (const record of records[kind]) {
      const key = record[mark];
      if (typeof key === 'string')
        found.set(`${kind} ${key}`, [...(found.get(`${kind} ${key}`) ?? []), Number(record[id])]);
    }
  }
  for (const { kind, key, fate, id } of writes) {
    const ids = found.get(`${kind} ${key}`) ?? [];
    const wrong = fateProblem(fate, ids, id);
    if (wrong !== undefined) problems.push(`${kind} ${key}: ${wrong}`);
  }
  const told = (fate: Write['fate']) => writes.filter((write) => write.fate === fate).length;
  if (told('done') === 0) problems.push('no write was done, so that nothing was shown');
  const facts = `${writes.length} writes under a key: ${told('done')} done, ${told('unknown')} told as unknown`;
  return { name: 'no write doubled', facts, problems };
}

function fateProblem(fate: Write['fate'], ids: readonly number[], id: number | undefined): string | undefined {
  const times = `${ids.length} times in Aspire (${ids.slice(0, 5).join(', ')})`;
  switch (fate) {
    case 'done':
      if (ids.length !== 1) return `told as done, and ${times}`;
      return id === undefined || ids[0] === id ? undefined : `told as record ${id}, and it is ${ids[0]}`;
    case 'unknown':
      return ids.length <= 1 ? undefined : `told as unknown, and ${times}`;
    case 'refused':
      return ids.length === 0 ? 'refused, though nothing was wrong with it' : `told as refused, and ${times}`;
    case 'waiting':
      return 'its fate was never told';
  }
}
