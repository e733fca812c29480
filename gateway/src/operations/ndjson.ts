import type { ListPart } from './service.ts';

/** So often a line comes while a list is read, in milliseconds: sooner than anything on the way takes it for dead. */
const heartbeatMs = 10_000;

type Options = {
  everyMs?: number;
  /** What is told of a fault in the last line, `{"error"}`. Without it the fault is thrown. */
  errorOf?: (thrown: unknown) => object;
};

/**
 * A list line by line: `{"item"}` for each record, `{"progress"}` after each part and while one is waited for, and as the last
 * line `{"end"}` or `{"error"}`. `progress.count` is how many records came so far. Each text is whole lines.
 */
export async function* ndjson(
  parts: AsyncIterator<ListPart>,
  { everyMs = heartbeatMs, errorOf }: Options = {},
): AsyncGenerator<string> {
  let count = 0;
  try {
    for (;;) {
      const next = parts.next();
      while (!(await isSettled(next, everyMs))) yield ndjsonLine({ progress: { count } });
      const part = await next;
      if (part.done) return;
      const { items, end } = part.value;
      count += items.length;
      if (items.length > 0) yield items.map((item) => ndjsonLine({ item })).join('');
      yield ndjsonLine(end ? { end } : { progress: { count } });
    }
  } catch (thrown) {
    if (!errorOf) throw thrown;
    yield ndjsonLine({ error: errorOf(thrown), progress: { count } });
  }
}

function ndjsonLine(value: object): string {
  return `${JSON.stringify(value)}\n`;
}

/** Whether a promise settles within so many milliseconds. */
async function isSettled(promise: Promise<unknown>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => (timer = setTimeout(() => resolve(false), ms)));
  const settled = promise.then(
    () => true,
    () => true,
  );
  return Promise.race([settled, late]).finally(() => clearTimeout(timer));
}

/** Parts of which the first one was taken already. */
export async function* startingWith(
  first: IteratorResult<ListPart>,
  rest: AsyncIterator<ListPart>,
): AsyncGenerator<ListPart> {
  for (let part = first; !part.done; part = await rest.next()) yield part.value;
}
