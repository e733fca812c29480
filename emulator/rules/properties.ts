import { Refusal } from '../model/apiResponse';
import { isValues, type Value, type Values } from '../model/values';
import { emptiesLeftOut, idIn, needed, type Call } from '../writing/writeCall';
import { emptyRecord } from '../writing/emptyRecord';
import { stampChange, stampCreation } from '../writing/auditFields';
import type { Rules } from './rule';

/** The primary and the billing contact of a property are rows of /PropertyContacts with a flag; a PUT without them clears it. */
function linkContacts(call: Call, property: number): void {
  const roles = [
    ['PrimaryContactID', 'PrimaryContact'],
    ['BillingContactID', 'BillingContact'],
  ] as const;
  for (const [field, flag] of roles) {
    const contact = idIn(call.body, field);
    if (contact !== null || emptiesLeftOut(call)) giveRole(call, property, contact, flag);
  }
}

/** Gives the flag to one contact of the property, or to none, and takes it from the others. */
function giveRole({ store, now }: Call, property: number, contact: number | null, flag: string): void {
  const resource = store.api.resources.get('PropertyContacts')!;
  const links: number[] = [];
  store.scan(resource.name, { low: 1, high: Infinity }, false, (row, id) => {
    if (row.PropertyID === property) links.push(id);
  });
  let linked = false;
  for (const id of links) {
    const values = store.stored(resource.name, id)!;
    const isTheOne = values.ContactID === contact;
    linked ||= isTheOne;
    if ((values[flag] === true) === isTheOne) continue;
    stampChange(values, resource, now);
    store.replace(resource.name, id, { ...values, [flag]: isTheOne });
  }
  if (linked || contact === null) return;
  const values = { ...emptyRecord(resource, 0), PropertyID: property, ContactID: contact, [flag]: true };
  stampCreation(values, resource, now);
  store.insert(resource.name, values);
}

/** The two keys name the link, so there can be one only. */
function refuseTwice(call: Call): void {
  const { body, store, target, operation } = call;
  for (const field of ['PropertyID', 'ContactID']) {
    if (idIn(body, field) === null) throw Refusal.invalid([`The ${field} field is required.`]);
  }
  if (operation.method !== 'POST') return;
  const twin = store.find(target.name, (row) => row.PropertyID === body.PropertyID && row.ContactID === body.ContactID);
  if (twin) throw Refusal.rule('The contact already belongs to the property.');
}

/** Opens a property at these hours; a time that begins when a known one does takes its place. */
function openHours(call: Call): number {
  const { store, body, target } = call;
  if (call.settings.references === 'reject') needed(call, 'Properties', body.PropertyId);
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
  property_contacts_create: { check: refuseTwice },
  property_contacts_update: { check: refuseTwice },
  property_availabilities_create: { write: openHours },
};
