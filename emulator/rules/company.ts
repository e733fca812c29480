import { Refusal } from '../model/apiResponse';
import { isValues, type Value, type Values } from '../model/values';
import { needed, type Call } from '../writing/writeCall';
import type { Rule, Rules } from './rule';

const taxable = ['LaborTaxable', 'MaterialTaxable', 'EquipmentTaxable', 'SubTaxable', 'OtherTaxable'];

/** A user is a contact that may log in: the two know each other by ExternalContactReference. */
const nameUser: NonNullable<Rule['complete']> = (values, { store, body }) => {
  if (body.ExternalContactReference === undefined) return;
  const contact = store.find('Contacts', (row) => row.ExternalContactReference === body.ExternalContactReference);
  values.ContactFirstName = contact?.row.FirstName ?? null;
  values.ContactLastName = contact?.row.LastName ?? null;
};

function linkUser({ store, body }: Call, user: number): void {
  const contact = store.find('Contacts', (row) => row.ExternalContactReference === body.ExternalContactReference);
  if (contact) store.replace('Contacts', contact.id, { ...store.stored('Contacts', contact.id), UserID: user });
}

/** The contact of a pay rate's override is the contact of the pay rate. */
const nameContact: NonNullable<Rule['complete']> = (values, { store, body }) => {
  values.ContactID = store.row('PayRates', Number(body.PayRateID))?.ContactID ?? values.ContactID ?? 0;
};

/** The override of a pay rate for a pay code has no id in the body: the two name it. */
function changeOverride({ store, body, target }: Call): number {
  const { PayRateID, PayCodeID, OverrideRate } = body;
  const found = store.find(target.name, (row) => row.PayRateID === PayRateID && row.PayCodeID === PayCodeID);
  if (!found) throw Refusal.notFound(target.singular);
  const values = store.stored(target.name, found.id)!;
  store.replace(target.name, found.id, { ...values, OverrideRate: OverrideRate ?? 0 });
  return found.id;
}

/** Tax overrides stand inside their service. */
function overridesOf(call: Call): { id: number; values: Values; overrides: Values[] } {
  const { store, body } = call;
  needed(call, 'Services', body.ServiceID);
  const id = Number(body.ServiceID);
  const values = store.stored('Services', id)!;
  const kept = Array.isArray(values.ServiceTaxOverrides) ? values.ServiceTaxOverrides : [];
  return { id, values, overrides: kept.filter(isValues) };
}

function overrideIn({ body }: Call, id: Value): Values {
  const flags = Object.fromEntries(taxable.map((name) => [name, body[name] ?? false]));
  return { ServiceTaxOverrideID: id, StateProvinceCode: body.StateProvinceCode ?? null, ...flags };
}

function addOverride(call: Call): number {
  const { id, values, overrides } = overridesOf(call);
  const number = call.store.nextNumber('ServiceTaxOverride', call.store.last('Services'));
  call.store.replace('Services', id, { ...values, ServiceTaxOverrides: [...overrides, overrideIn(call, number)] });
  return number;
}

function replaceOverride(call: Call): number {
  const number = Number(call.body.ServiceTaxOverrideID);
  const { id, values, overrides } = overridesOf(call);
  if (!overrides.some((override) => override.ServiceTaxOverrideID === number)) {
    throw Refusal.notFound(call.operation.resource.singular);
  }
  const changed = overrides.map((override) =>
    override.ServiceTaxOverrideID === number ? overrideIn(call, number) : override,
  );
  call.store.replace('Services', id, { ...values, ServiceTaxOverrides: changed });
  return number;
}

/** A pay code is answered whole. */
const wholeRow: NonNullable<Rule['reply']> = ({ store, target }, id) => ({
  status: 200,
  body: store.plain(target.name, store.row(target.name, id)!),
});

/** The states' overrides of a new service get numbers of their own. */
const numberOverrides: NonNullable<Rule['complete']> = (values, { store }) => {
  const overrides = Array.isArray(values.ServiceTaxOverrides) ? values.ServiceTaxOverrides.filter(isValues) : [];
  values.ServiceTaxOverrides = overrides.map((override) => ({
    ...override,
    ServiceTaxOverrideID: store.nextNumber('ServiceTaxOverride', store.last('Services')),
  }));
};

export const company: Rules = {
  users_create: { complete: nameUser, after: linkUser },
  pay_codes_create: { reply: wholeRow },
  pay_codes_update: { reply: wholeRow },
  pay_rate_override_pay_codes_create: { complete: nameContact },
  pay_rate_override_pay_codes_update: { write: changeOverride },
  services_create: { complete: numberOverrides },
  service_tax_overrides_post: { write: addOverride },
  service_tax_overrides_put: { write: replaceOverride },
};
