import { isDeepStrictEqual } from 'node:util';
import type { Session } from '../../../src/aspire/client/session';
import type { FieldRules } from '../../../src/aspire/model/operation';
import { success, type Result } from '../../../src/aspire/model/result';
import { readCurrentBody } from '../../../src/aspire/operations/update/currentBody';
import type { RunnableEntry } from './catalog.ts';

/** One field that an update would change. `before` is missing where the record does not tell it. */
export type FieldChange = { field: string; before?: unknown; after: unknown };

type Values = Readonly<Record<string, unknown>>;

/** What a request that was kept back would change in the record as it is now; undefined if it is no update. Only reads. */
export async function changesOf(
  session: Session,
  entry: RunnableEntry,
  { method, body }: { method: string; body?: unknown },
): Promise<Result<FieldChange[] | undefined>> {
  if ((entry.kind !== 'update' && entry.kind !== 'upsert') || !isObject(body)) return success(undefined);
  const row = entry.kind === 'update' ? await entry.load() : (await entry.load()).update;
  // An upsert that found nothing creates.
  if (method !== row.method) return success(undefined);
  const before = await readCurrentBody(session, row, body);
  if (before.isFailure) return before;
  return success(before.value && changesBetween(row.body ?? {}, before.value, body));
}

/** What differs between a record as it is and the body that would replace it, field by field; `rules` are the body's. */
function changesBetween(rules: FieldRules, before: Values, after: Values, above = ''): FieldChange[] {
  return Object.entries(after).flatMap(([name, value]) => {
    const { fields, writeOnly } = rules[name] ?? {};
    const field = `${above}${name}`;
    const held = before[name] ?? null;
    if (fields && isObject(value) && (held === null || isObject(held)))
      return changesBetween(fields, held ?? {}, value, `${field}.`);
    if (writeOnly) return [{ field, after: value }];
    return isDeepStrictEqual(held, value) ? [] : [{ field, before: held, after: value }];
  });
}

function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
