import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { from } from 'pg-copy-streams';
import type { Transaction } from '../../database/database.ts';

/** So many characters go to the server at once. */
const chunkSize = 262_144;

/** Writes lines into columns of a table, given as `"schema"."table" ("a", "b")`. Nothing is kept in memory but a chunk. */
export async function copyInto(
  { client }: Pick<Transaction, 'client'>,
  into: string,
  lines: Iterable<string>,
): Promise<void> {
  await pipeline(Readable.from(chunks(lines)), client.query(from(`copy ${into} from stdin`)));
}

function* chunks(lines: Iterable<string>): Generator<string> {
  let chunk: string[] = [];
  let size = 0;
  for (const line of lines) {
    chunk.push(line);
    size += line.length;
    if (size < chunkSize) continue;
    yield `${chunk.join('\n')}\n`;
    chunk = [];
    size = 0;
  }
  if (chunk.length > 0) yield `${chunk.join('\n')}\n`;
}
