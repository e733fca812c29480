import type { ListPart } from './service.ts';

/** A list line by line: `{"item"}` for each record, `{"progress"}` after each part, at last `{"end"}`. Each text is whole lines. */
export async function* ndjson(parts: AsyncIterable<ListPart>): AsyncGenerator<string> {
  let count = 0;
  for await (const { items, end } of parts) {
    count += items.length;
    if (items.length > 0) yield items.map((item) => ndjsonLine({ item })).join('');
    yield ndjsonLine(end ? { end } : { progress: { count } });
  }
}

export function ndjsonLine(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
