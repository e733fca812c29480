import { AspireError, errorOf } from './error.ts';
import { send } from './request.ts';

/** A line of a list that the gateway answers record by record. */
type Line = { item?: unknown; progress?: object; end?: object; error?: object };

/**
 * Gives the records of a whole list while they come, and returns how it ended: the list's output without its items. Leaving
 * the loop ends the request. Throws an AspireError also where the answer stops before its end.
 */
export async function* records(asked: Parameters<typeof send>[0]): AsyncGenerator<unknown, object> {
  const { response, limit, explain } = await send({ ...asked, input: { ...asked.input, fetch_all: true } });
  try {
    for await (const text of lines(response, limit.restart)) {
      const line = JSON.parse(text) as Line;
      if ('item' in line) yield line.item;
      else if (line.error) throw errorOf(undefined, JSON.stringify(line.error), false);
      else if (line.end) return line.end;
    }
    throw new AspireError(`${asked.method[0]}: the answer stopped before its end.`, { code: 'unavailable' });
  } catch (error) {
    throw explain(error);
  } finally {
    limit.close();
  }
}

async function* lines({ body }: Response, came: () => void): AsyncGenerator<string> {
  const reader = body?.getReader();
  if (!reader) return;
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const read = await reader.read();
    came();
    if (read.done) return;
    const parts = (rest + decoder.decode(read.value as Uint8Array, { stream: true })).split('\n');
    rest = parts.pop() ?? '';
    yield* parts;
  }
}
