import { findRecords } from '../../client/findRecords';
import type { Session } from '../../client/session';
import type { FieldRule, FieldRules, OperationRow } from '../../model/operation';
import type { AspireRecord } from '../../model/record';
import { quote } from '../../odata/literals';
import { isObject } from './mergeRecord';

type Named = [field: string, rule: FieldRule & { resolvedBy: NonNullable<FieldRule['resolvedBy']> }];

/**
 * Replaces names in a record by ids. Some fields take an id, but Aspire may return the name that the id stands for. A name
 * stays if it is not the name of exactly one record, or if the update replaces it.
 */
export async function resolveNames(
  session: Session,
  { body = {}, ...operation }: OperationRow,
  record: AspireRecord,
  given: Readonly<Record<string, unknown>>,
): Promise<AspireRecord> {
  const ids: Record<string, unknown> = {};
  for (const [field, { resolvedBy }] of namedFields(body, given)) {
    const name = record[field];
    // A text without anything in it counts as the number 0.
    if (typeof name !== 'string' || Number.isInteger(Number(name))) continue;
    const { list: path, key, name: label } = resolvedBy;
    const resource = {
      name: path.slice(1),
      singular: operation.resource.singular,
      plural: operation.resource.plural,
      key: [key],
    };
    const list: OperationRow = {
      name: operation.name,
      title: `Read ${path.slice(1)}`,
      resource,
      method: 'GET',
      path,
      replies: 'rows',
    };
    const found = await findRecords(session, list, { filter: `${label} eq ${quote(name)}`, top: 2 });
    const [row, another] = found.isSuccess ? found.value.records : [];
    if (row && !another && isSame(row[label], name)) ids[field] = row[key];
  }
  return { ...record, ...ids };
}

/** The fields with `resolvedBy` that are not given, including those in nested objects. */
function namedFields(rules: FieldRules, given: Readonly<Record<string, unknown>>): Named[] {
  return Object.entries(rules).flatMap(([field, rule]): Named[] => {
    const own = given[field];
    if (rule.type === 'object' && rule.fields) return namedFields(rule.fields, isObject(own) ? own : {});
    const { resolvedBy } = rule;
    return resolvedBy && own === undefined ? [[field, { ...rule, resolvedBy }]] : [];
  });
}

function isSame(one: unknown, other: string): boolean {
  return typeof one === 'string' && one.trim().toLowerCase() === other.trim().toLowerCase();
}
