import type { ListPart } from '../operations/service.ts';
import { bodyOfError } from './errorReply.ts';

/** So often a line comes while a list is read, in milliseconds: sooner than anything on the way takes it for dead. */
const heartbeatMs = 10_000;

/**
 * A list line by line: `{"item"}` for each record, `{"progress"}` after each part and while one is waited for, and as the last
 * line `{"end"}` or `{"error"}`. `progress.count` is how many records came so far.
 */
export async function* listLines(
  first: IteratorResult<ListPart>,
  parts: AsyncIterator<ListPart>,
  everyMs = heartbeatMs,
): AsyncGenerator<string> {
  let count = 0;
  const line = (value: object) => `${JSON.stringify(value)}\n`;
  try {
    for (let part = first; !part.done;) {
      const { items, end } = part.value;
      count += items.length;
      if (items.length > 0) yield items.map((item) => line({ item })).join('');
      yield end ? line({ end }) : line({ progress: { count } });
      const next = parts.next();
      while (!(await isSettled(next, everyMs))) yield line({ progress: { count } });
      part = await next;
    }
  } catch (thrown) {
    yield line({ error: bodyOfError(thrown), progress: { count } });
  }
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
