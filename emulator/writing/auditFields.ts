import type { Resource } from '../../api/model/model';
import type { Values } from '../model/values';
import { apiUser } from './writeCall';

const creationStamp = /^(Created|DateCreated|DateUploaded)/;
const changeStamp = /^(Modified|LastModified|LastUpdated|Edited)/;

/** Whether a field tells when or by whom a record was made or changed: Aspire fills it in, no body does. */
export function isStamp(field: string): boolean {
  return creationStamp.test(field) || changeStamp.test(field);
}

/** Signs a new record. Its change stamps stay empty: nothing has changed yet. */
export function stampCreation(values: Values, { record }: Resource, now: string): void {
  sign(values, record?.fields.map(({ name }) => name) ?? [], creationStamp, now);
}

export function stampChange(values: Values, { record }: Resource, now: string): void {
  sign(values, record?.fields.map(({ name }) => name) ?? [], changeStamp, now);
}

function sign(values: Values, fields: readonly string[], kind: RegExp, now: string): void {
  for (const name of fields) {
    if (!kind.test(name)) continue;
    if (/User(ID|Id)$/.test(name)) values[name] = apiUser;
    else if (/(Date|DateTime|On|DateCreated|DateUploaded)$/.test(name)) values[name] = now;
  }
}
