import type { Api, Resource, Shape } from '../../api/model/model';

/**
 * A field that repeats part of the record that another field points to: `BranchName` with `BranchID`. It is never
 * stored but always read from that record, so it is right after any write.
 */
export type DerivedField = {
  /** The field with the key. */
  keyField: string;
  /** The resource that the key points to. */
  target: string;
  /** The fields of that record; several are joined with a space, like a person's first and last name. */
  sources: readonly string[];
};

export type DerivedFields = ReadonlyMap<string, DerivedField>;

/** What can replace the `ID` of a key field: `BranchCode` from `BranchID`, `PropertyAddressLine1` from `PropertyAddressID`. */
const suffixes = [
  'Name',
  'Code',
  'Number',
  'Date',
  'Line1',
  'Line2',
  'City',
  'StateProvinceCode',
  'ZipCode',
  'TimeZone',
];

/** Derived fields whose names do not follow from their key field: the field, the key field, and the field it repeats. */
const irregularFields: readonly [field: string, keyField: string, source: string][] = [
  ['AddressLine1', 'InvoiceAddressID', 'AddressLine1'],
  ['AddressLine2', 'InvoiceAddressID', 'AddressLine2'],
  ['City', 'InvoiceAddressID', 'City'],
  ['StateProvinceCode', 'InvoiceAddressID', 'StateProvinceCode'],
  ['ZipCode', 'InvoiceAddressID', 'ZipCode'],
  ['AddressLine1', 'AddressID', 'AddressLine1'],
  ['AddressLine2', 'AddressID', 'AddressLine2'],
  ['City', 'AddressID', 'City'],
  ['StateProvinceCode', 'AddressID', 'StateProvinceCode'],
  ['ZipCode', 'AddressID', 'ZipCode'],
  ['ReceivedByUserName', 'ReceivedUserID', 'label'],
  ['ApprovedByUserName', 'ApprovedUserID', 'label'],
  ['ModelName', 'EquipmentModelID', 'ModelName'],
  ['ServiceTagName', 'EquipmentServiceTagID', 'ServiceTagName'],
  ['EquipmentDescription', 'EquipmentID', 'Description'],
  ['OpportunityStage', 'OpportunityStatusID', 'OpportunityStage'],
  ['OpportunityStageName', 'OpportunityStatusID', 'OpportunityStageName'],
  ['PropertyTypeIntegrationCode', 'PropertyTypeID', 'IntegrationCodeName'],
  ['AccountingVendorID', 'VendorID', 'AccountingVendorID'],
  ['VendorInvoiceNumber', 'ReceiptID', 'VendorInvoiceNum'],
  ['RegionName', 'BranchID', 'RegionName'],
  ['ReceiptNumberPrefix', 'BranchID', 'ReceiptNumberPrefix'],
  ['InvoiceNumberPrefix', 'BranchID', 'InvoiceNumberPrefix'],
  ['EPAName', 'CatalogItemID', 'EPAName'],
  ['EPANumber', 'CatalogItemID', 'EPANumber'],
  ['DivisionName', 'OpportunityID', 'DivisionName'],
  ['CustomerPONumber', 'OpportunityID', 'CustomerPONum'],
  ['CustomerContractNumber', 'OpportunityID', 'CustomerContractNum'],
];

/** The fields that name a record to a person: people have two. */
function labelOf(resource: Resource): readonly string[] {
  const known = new Set(resource.record?.fields.map(({ name }) => name));
  for (const pair of [
    ['FirstName', 'LastName'],
    ['ContactFirstName', 'ContactLastName'],
  ]) {
    if (pair.every((name) => known.has(name))) return pair;
  }
  return resource.label === undefined ? [] : [resource.label];
}

/** The derived fields of a shape, by name. */
export function derivedFieldsOf(api: Api, shape: Shape): DerivedFields {
  const keys = shape.fields.filter(({ ref, type }) => ref !== undefined && type === 'integer');
  const derived = new Map<string, DerivedField>();
  for (const { name, ref, type } of shape.fields) {
    if (ref !== undefined || type === 'array' || type === 'object') continue;
    let longest = '';
    for (const key of keys) {
      const target = api.resources.get(key.ref!);
      const base = target && matchingBase(name, key.name, target);
      if (!base || base.name.length < longest.length) continue;
      longest = base.name;
      derived.set(name, { keyField: key.name, target: target.name, sources: base.sources });
    }
    if (derived.has(name)) continue;
    for (const [field, keyField, source] of irregularFields) {
      const key = field === name && keys.find((candidate) => candidate.name === keyField);
      const target = key && api.resources.get(key.ref!);
      if (!target || derived.has(name)) continue;
      derived.set(name, { keyField, target: target.name, sources: source === 'label' ? labelOf(target) : [source] });
    }
  }
  return derived;
}

/** Matches a field's name with the base of a key's name, and finds what the rest of it means on the target. */
function matchingBase(
  field: string,
  key: string,
  target: Resource,
): { name: string; sources: readonly string[] } | undefined {
  const base = key.replace(/I[Dd]$/, '');
  // Aspire derives CrewLeaderName from CrewLeaderContactID, and ManagerName from ManagerContactID.
  for (const name of [base, base.replace(/Contact$/, '')]) {
    if (name === '' || !field.startsWith(name)) continue;
    const sources = sourcesFor(field, field.slice(name.length), target);
    if (sources) return { name, sources };
  }
  return undefined;
}

function sourcesFor(field: string, suffix: string, target: Resource): readonly string[] | undefined {
  const known = (name: string) => target.record?.fields.some((candidate) => candidate.name === name) ?? false;
  if (suffix === '') return known(field) ? [field] : labelOf(target);
  if (!suffixes.includes(suffix)) return undefined;
  if (suffix === 'Name') return labelOf(target);
  const noun = target.singular.replace(/(^|\s)(\w)/g, (_, __, letter: string) => letter.toUpperCase());
  const source = [`${noun}${suffix}`, suffix].find(known);
  return source === undefined ? undefined : [source];
}
