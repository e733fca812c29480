import type { Api, Resource, Shape } from '../../api/model/model';

/**
 * A field that repeats something of a record whose key stands beside it: `BranchName` beside `BranchID`. It is never
 * kept, always read from where it comes, so that it is right after any write.
 */
export type Join = {
  /** The field with the key. */
  via: string;
  /** The resource that it points at. */
  target: string;
  /** The fields of that record; several are joined with a space, as a person's first and last name. */
  sources: readonly string[];
};

export type Joins = ReadonlyMap<string, Join>;

/** What may follow the base name of a key field: `BranchCode` beside `BranchID`, `PropertyAddressLine1` beside `PropertyAddressID`. */
const remainders = [
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

/** The pairs whose names do not say that they belong together: field, the key field, and the field it repeats. */
const unlike: readonly [field: string, via: string, source: string][] = [
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

/** The fields by which a person knows a record of the resource: people have two. */
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

/** The joined fields of a shape, by name. */
export function joinsOf(api: Api, shape: Shape): Joins {
  const keys = shape.fields.filter(({ ref, type }) => ref !== undefined && type === 'integer');
  const joins = new Map<string, Join>();
  for (const { name, ref, type } of shape.fields) {
    if (ref !== undefined || type === 'array' || type === 'object') continue;
    let longest = '';
    for (const key of keys) {
      const target = api.resources.get(key.ref!);
      const base = target && matchingBase(name, key.name, target);
      if (!base || base.name.length < longest.length) continue;
      longest = base.name;
      joins.set(name, { via: key.name, target: target.name, sources: base.sources });
    }
    if (joins.has(name)) continue;
    for (const [field, via, source] of unlike) {
      const key = field === name && keys.find((candidate) => candidate.name === via);
      const target = key && api.resources.get(key.ref!);
      if (!target || joins.has(name)) continue;
      joins.set(name, { via, target: target.name, sources: source === 'label' ? labelOf(target) : [source] });
    }
  }
  return joins;
}

/** How a field's name begins with the base of a key's name, and what the rest of it means on the target. */
function matchingBase(
  field: string,
  key: string,
  target: Resource,
): { name: string; sources: readonly string[] } | undefined {
  const base = key.replace(/I[Dd]$/, '');
  // Aspire writes CrewLeaderName and ManagerName beside CrewLeaderContactID and ManagerContactID.
  for (const name of [base, base.replace(/Contact$/, '')]) {
    if (name === '' || !field.startsWith(name)) continue;
    const sources = sourcesFor(field, field.slice(name.length), target);
    if (sources) return { name, sources };
  }
  return undefined;
}

function sourcesFor(field: string, remainder: string, target: Resource): readonly string[] | undefined {
  const known = (name: string) => target.record?.fields.some((candidate) => candidate.name === name) ?? false;
  if (remainder === '') return known(field) ? [field] : labelOf(target);
  if (!remainders.includes(remainder)) return undefined;
  if (remainder === 'Name') return labelOf(target);
  const noun = target.singular.replace(/(^|\s)(\w)/g, (_, __, letter: string) => letter.toUpperCase());
  const source = [`${noun}${remainder}`, remainder].find(known);
  return source === undefined ? undefined : [source];
}
