import { inspect } from 'node:util';

/**
 * Everything that logging a value could reveal: its texts at any depth (including non-enumerable ones, causes, stacks and
 * getters), and the results of String, JSON.stringify and util.inspect.
 */
export function dump(value: unknown): string {
  const texts = new Set<string>();
  collect(value, texts, new Set());
  texts.add(String(value));
  texts.add(inspect(value, { depth: null, showHidden: true, getters: true, maxStringLength: null }));
  texts.add(JSON.stringify(value) ?? '');
  return [...texts].join('\n');
}

function collect(value: unknown, texts: Set<string>, seen: Set<unknown>): void {
  if (typeof value === 'string' || typeof value === 'symbol') {
    texts.add(String(value));
    return;
  }
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  if (Buffer.isBuffer(value)) {
    texts.add(value.toString('latin1'));
    return;
  }
  for (const name of Reflect.ownKeys(value)) {
    texts.add(String(name));
    collect((value as Record<string | symbol, unknown>)[name], texts, seen);
  }
  if (value instanceof Map || value instanceof Set) collect([...value], texts, seen);
}
