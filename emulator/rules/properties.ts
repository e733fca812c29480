import { ApiError } from '../model/apiResponse';
import { isValues, type Value, type Values } from '../model/values';
import { clearsOmittedFields, idIn, requireRecord, type WriteCall } from '../writing/writeCall';
import { emptyRecord } from '../writing/emptyRecord';
import { stampChange, stampCreation } from '../model/auditFields';
import type { Rules } from './rule';

/** A property's primary and billing contact are flags of /PropertyContacts; a PUT without them clears the flags. */
function linkContacts(call: WriteCall, property: number): void {
  const roles = [
    ['PrimaryContactID', 'PrimaryContact'],
    ['BillingContactID', 'BillingContact'],
  ] as const;
  for (const [field, flag] of roles) {
    const contact = idIn(call.body, field);
    if (contact !== null || clearsOmittedFields(call)) setRole(call, property, contact, flag);
  }
}

/** Sets the flag on one contact of the property, or on none, and clears it on the others. */
function setRole({ store, now }: WriteCall, property: number, contact: number | null, flag: string): void {
  const resource = store.api.resources.get('PropertyContacts')!;
  const links: number[] = [];
  store.scan(resource.name, { low: 1, high: Infinity }, false, (row, id) => {
    if (row.PropertyID === property) links.push(id);
  });
  let linked = false;
  for (const id of links) {
    const values = store.stored(resource.name, id)!;
    const isSelected = values.ContactID === contact;
    linked ||= isSelected;
    if ((values[flag] === true) === isSelected) continue;
    stampChange(values, resource, now);
    store.replace(resource.name, id, { ...values, [flag]: isSelected });
  }
  if (linked || contact === null) return;
  const values = { ...emptyRecord(resource, 0), PropertyID: property, ContactID: contact, [flag]: true };
  stampCreation(values, resource, now);
  store.insert(resource.name, values);
}

/** The two keys identify the link, so it can exist only once. */
function requireNewLink(call: WriteCall): void {
  const { body, store, target, operation } = call;
  for (const field of ['PropertyID', 'ContactID']) {
    if (idIn(body, field) === null) throw ApiError.invalid([`The ${field} field is required.`]);
  }
  if (operation.method !== 'POST') return;
  const existing = store.find(
    target.name,
    (row) => row.PropertyID === body.PropertyID && row.ContactID === body.ContactID,
  );
  if (existing) throw ApiError.rule('The contact already belongs to the property.');
}

/** Sets a property's opening hours; a time replaces an earlier one with the same start. */
function setAvailability(call: WriteCall): number {
  const { store, body, target } = call;
  if (call.settings.references === 'reject') requireRecord(call, 'Properties', body.PropertyId);
  const times = Array.isArray(body.AvailabilityTimes) ? body.AvailabilityTimes.filter(isValues) : [];
  for (const time of times) {
    const values: Values = {
      PropertyId: body.PropertyId ?? 0,
      DayOfWeek: time.DayOfWeek ?? 0,
      StartTime: time.StartTime ?? null,
      EndTime: time.EndTime ?? null,
    };
    const same = (name: string, value: Value | undefined) => value === values[name];
    const known = store.find(target.name, (row) => target.key.every((name) => same(name, row[name])));
    if (known) store.replace(target.name, known.id, values);
    else store.insert(target.name, values);
  }
  return Number(body.PropertyId);
}

export const properties: Rules = {
  properties_create: { after: linkContacts },
  properties_update: { after: linkContacts },
  property_contacts_create: { check: requireNewLink },
  property_contacts_update: { check: requireNewLink },
  property_availabilities_create: { write: setAvailability },
};
