import { ApiError } from '../model/apiResponse';
import { isValues, type Value, type Values } from '../model/values';
import { requireRecord, type WriteCall } from '../writing/writeCall';
import type { Rule, Rules } from './rule';

const taxable = ['LaborTaxable', 'MaterialTaxable', 'EquipmentTaxable', 'SubTaxable', 'OtherTaxable'];

/** A user is a contact that may log in. ExternalContactReference links the two. */
const copyContactName: NonNullable<Rule['complete']> = (values, { store, body }) => {
  if (body.ExternalContactReference === undefined) return;
  const contact = store.find('Contacts', (row) => row.ExternalContactReference === body.ExternalContactReference);
  values.ContactFirstName = contact?.row.FirstName ?? null;
  values.ContactLastName = contact?.row.LastName ?? null;
};

function linkUser({ store, body }: WriteCall, user: number): void {
  const contact = store.find('Contacts', (row) => row.ExternalContactReference === body.ExternalContactReference);
  if (contact) store.replace('Contacts', contact.id, { ...store.stored('Contacts', contact.id), UserID: user });
}

/** A pay rate's override has the contact of the pay rate. */
const copyPayRateContact: NonNullable<Rule['complete']> = (values, { store, body }) => {
  values.ContactID = store.row('PayRates', Number(body.PayRateID))?.ContactID ?? values.ContactID ?? 0;
};

/** The body has no id for an override: its pay rate and pay code identify it. */
function changeOverride({ store, body, target }: WriteCall): number {
  const { PayRateID, PayCodeID, OverrideRate } = body;
  const found = store.find(target.name, (row) => row.PayRateID === PayRateID && row.PayCodeID === PayCodeID);
  if (!found) throw ApiError.notFound(target.singular);
  const values = store.stored(target.name, found.id)!;
  store.replace(target.name, found.id, { ...values, OverrideRate: OverrideRate ?? 0 });
  return found.id;
}

/** Tax overrides are stored inside their service. */
function overridesOf(call: WriteCall): { id: number; values: Values; overrides: Values[] } {
  const { store, body } = call;
  requireRecord(call, 'Services', body.ServiceID);
  const id = Number(body.ServiceID);
  const values = store.stored('Services', id)!;
  const kept = Array.isArray(values.ServiceTaxOverrides) ? values.ServiceTaxOverrides : [];
  return { id, values, overrides: kept.filter(isValues) };
}

function overrideIn({ body }: WriteCall, id: Value): Values {
  const flags = Object.fromEntries(taxable.map((name) => [name, body[name] ?? false]));
  return { ServiceTaxOverrideID: id, StateProvinceCode: body.StateProvinceCode ?? null, ...flags };
}

function addOverride(call: WriteCall): number {
  const { id, values, overrides } = overridesOf(call);
  const number = call.store.nextNumber('ServiceTaxOverride', call.store.lastId('Services'));
  call.store.replace('Services', id, { ...values, ServiceTaxOverrides: [...overrides, overrideIn(call, number)] });
  return number;
}

function replaceOverride(call: WriteCall): number {
  const number = Number(call.body.ServiceTaxOverrideID);
  const { id, values, overrides } = overridesOf(call);
  if (!overrides.some((override) => override.ServiceTaxOverrideID === number)) {
    throw ApiError.notFound(call.operation.resource.singular);
  }
  const changed = overrides.map((override) =>
    override.ServiceTaxOverrideID === number ? overrideIn(call, number) : override,
  );
  call.store.replace('Services', id, { ...values, ServiceTaxOverrides: changed });
  return number;
}

/** The reply to writing a pay code is the whole record. */
const wholeRow: NonNullable<Rule['respond']> = ({ store, target }, id) => ({
  status: 200,
  body: store.toObject(target.name, store.row(target.name, id)!),
});

/** Gives the tax overrides of a new service their ids. */
const assignOverrideIds: NonNullable<Rule['complete']> = (values, { store }) => {
  const overrides = Array.isArray(values.ServiceTaxOverrides) ? values.ServiceTaxOverrides.filter(isValues) : [];
  values.ServiceTaxOverrides = overrides.map((override) => ({
    ...override,
    ServiceTaxOverrideID: store.nextNumber('ServiceTaxOverride', store.lastId('Services')),
  }));
};

export const company: Rules = {
  users_create: { complete: copyContactName, after: linkUser },
  pay_codes_create: { respond: wholeRow },
  pay_codes_update: { respond: wholeRow },
  pay_rate_override_pay_codes_create: { complete: copyPayRateContact },
  pay_rate_override_pay_codes_update: { write: changeOverride },
  services_create: { complete: assignOverrideIds },
  service_tax_overrides_post: { write: addOverride },
  service_tax_overrides_put: { write: replaceOverride },
};
