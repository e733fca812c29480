import type { Resource } from '../../api/model/model';
import type { Values } from './values';

/** The user that the audit fields of every write over the API name. */
export const apiUser = 1;

const creationField = /^(Created|DateCreated|DateUploaded)/;
const changeField = /^(Modified|LastModified|LastUpdated|Edited)/;

/** Whether a field says when or by whom a record was created or changed. Aspire fills it in, never a body. */
export function isAuditField(field: string): boolean {
  return creationField.test(field) || changeField.test(field);
}

/** Fills in the creation fields of a new record. Its change fields stay empty: nothing has changed yet. */
export function stampCreation(values: Values, { record }: Resource, now: string, user = apiUser): void {
  stamp(values, record?.fields.map(({ name }) => name) ?? [], creationField, now, user);
}

/** Fills in the change fields of a record. */
export function stampChange(values: Values, { record }: Resource, now: string, user = apiUser): void {
  stamp(values, record?.fields.map(({ name }) => name) ?? [], changeField, now, user);
}

function stamp(values: Values, fields: readonly string[], kind: RegExp, now: string, user: number): void {
  for (const name of fields) {
    if (!kind.test(name)) continue;
    if (/User(ID|Id)$/.test(name)) values[name] = user;
    else if (/(Date|DateTime|On|DateCreated|DateUploaded)$/.test(name)) values[name] = now;
  }
}
