import { isValues, type Value, type Values } from '../model/values';
import type { WriteCall } from './writeCall';
import { emptyRecord } from './emptyRecord';
import { stampChange, stampCreation } from '../model/auditFields';

/**
 * Writes the fields of an address into the record with that id, or into a new record if there is none. Returns the
 * address's id, or null if the address would be empty.
 */
export function writeAddress(call: WriteCall, id: Value, fields: Values): number | null {
  const { store, now } = call;
  const resource = store.api.resources.get('Addresses');
  if (!resource) return null;
  const stored = typeof id === 'number' ? store.stored('Addresses', id) : undefined;
  if (stored && typeof id === 'number') {
    const changed = { ...stored, ...fields };
    stampChange(changed, resource, now);
    store.replace('Addresses', id, changed);
    return id;
  }
  if (Object.values(fields).every((value) => value === null)) return null;
  const values = { ...emptyRecord(resource, store.nextId('Addresses')), ...fields };
  stampCreation(values, resource, now);
  return store.insert('Addresses', values);
}

/** The id of the address that a record has as a nested object. */
export function storedAddressId(value: Value | undefined): Value {
  return isValues(value) ? (value.AddressID ?? null) : null;
}
