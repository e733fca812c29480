import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Operation } from '../aspire/model/operation';

const records = join(__dirname, '..', 'records');
const load = createRequire(__filename);

/**
 * The list of every resource, found among the records' own operations, so that no list is missing here. They are loaded only
 * when they are asked for: nothing else needs all of them, and a cold start should not wait for them. Left out are the
 * contents of attachments, which Aspire lists for a filter only.
 */
export function readLists(): readonly Operation[] {
  const files = readdirSync(records).filter((name) => /\.operations\.[jt]s$/.test(name));
  const operations = files.sort().flatMap((name) => Object.values(load(join(records, name)) as object) as unknown[]);
  // Some operations read the same list in another way.
  return [...new Map(operations.filter(isList).map((list) => [list.path, list])).values()];
}

function isList(value: unknown): value is Operation {
  if (typeof value !== 'object' || value === null) return false;
  const { method, replies, options } = value as Partial<Operation>;
  return method === 'GET' && (replies === 'rows' || replies === 'texts') && options !== 'filter';
}
