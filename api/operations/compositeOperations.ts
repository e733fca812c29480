import type { Api, Operation, Resource } from '../model/model';
import { fieldTitle } from '../model/fieldTitle';
import { pageName } from '../model/pageName';
import { oneWriter, repeats } from './repeats';

/**
 * The operations that are no part of Aspire's API but are made of those that are: get one by its id, create or update,
 * create many. What they have in common stands in the render functions; what differs stands here.
 */
export type CompositeOperation = {
  name: string;
  title: string;
  about: string;
  resource: Resource;
} & (
  | { kind: 'getById'; list: Operation }
  | {
      kind: 'upsert';
      list: Operation;
      create: Operation;
      update: Operation;
      match: readonly string[];
      usual: string;
      fresh?: string;
    }
  | { kind: 'batchCreate'; create: Operation; required: string }
);

type Kind = CompositeOperation['kind'];

/** By resource: where a builder looks who has no id, and what is to be had elsewhere. */
const getById: Readonly<Record<string, string>> = {
  Attachments:
    'To find attachments by their record or date, use "List attachments"; for the file, "Download attachment as file".',
  CatalogItems: 'To find catalog items by name, code or category, use "List catalog items".',
  Companies: 'To find companies by name, use "List companies"; for the people of a company, "List contacts".',
  Contacts:
    'To find contacts by e-mail address, name or company, use "List contacts"; for custom fields, "List contact custom field values".',
  Equipments: 'To find equipment by model, branch or status, use "List equipment".',
  Invoices: 'To find an invoice by the number that people see, or by date, use "List invoices".',
  Jobs: 'To find the job of an opportunity, or jobs by status, use "List jobs".',
  Opportunities:
    'To find an opportunity by the number that people see, or by property or status, use "List opportunities"; for its services, "List opportunity services".',
  OpportunityServices: 'To find all services of an opportunity, use "List opportunity services".',
  Payments: 'To find payments by reference, company or date, use "List payments".',
  Properties:
    'To find properties by name, branch or date, use "List properties"; for custom fields, "List property custom fields".',
  Receipts: 'To find a receipt by the number that people see, or by vendor, use "List receipts".',
  Users: 'To find users by name or contact, use "List users".',
  Vendors: 'To find vendors by name, use "List vendors".',
  WorkTickets:
    'To find a work ticket by the number that people see, or by opportunity or date, use "List work tickets".',
};

/** `fresh` is a value of the usual field that no record has, where the create's example has one that some record has. */
type UpsertEntry = { match: readonly string[]; usual: string; fresh?: string; note: string };

/** By resource: the fields that a record may be matched on, the usual one, and what else there is to know. */
const upserts: Readonly<Record<string, UpsertEntry>> = {
  CatalogItems: {
    match: ['CatalogItemID', 'EPANumber', 'ItemCode', 'ItemName', 'ItemType', 'MaterialBarcode1'],
    usual: 'ItemCode',
    note: 'To set the branches of an item, use "Update catalog item".',
  },
  Companies: {
    match: ['CompanyID', 'CompanyName'],
    usual: 'CompanyName',
    note: 'To change a company whose ID you know, use "Update company".',
  },
  Contacts: {
    match: [
      'AccountingSyncID',
      'CompanyID',
      'ContactID',
      'Email',
      'EmployeeNumber',
      'ExternalContactReference',
      'FirstName',
      'LastName',
      'MobilePhone',
    ],
    usual: 'Email',
    note: 'To tie the contact to a site, go on with "Create property contact".',
  },
  Properties: {
    match: ['BranchID', 'IntegrationID', 'PropertyID', 'PropertyName', 'PropertyNameAbr', 'SequenceNumber'],
    usual: 'PropertyName',
    fresh: 'Bell Tower Plaza North',
    note: 'For contacts beyond the main and the billing one, use "Create property contact".',
  },
  Vendors: {
    match: ['AccountingVendorID', 'BranchID', 'VendorID', 'VendorName'],
    usual: 'VendorName',
    fresh: 'Sandhill Nursery',
    note: 'Give Billing terms every time, or an update may empty it. To add one without a look, use "Create vendor".',
  },
};

/** By resource: what to know before creating many, and a required field, to show what a wrong item comes to. */
const batches: Readonly<Record<string, { note: string; required: string }>> = {
  ClockTimes: {
    note: 'You cannot change or delete them over the API. For hours on a job, use "Batch create work ticket times".',
    required: 'ClockEndDateTime',
  },
  Contacts: {
    note: 'It looks nothing up: where a contact may be there already, use "Create or update contact".',
    required: 'Contact',
  },
  Receipts: {
    note: 'Aspire refuses an invoice number that the vendor already has. For a single one, use "Create receipt".',
    required: 'BranchID',
  },
  Tasks: {
    note: 'You cannot change them over the API; read them with "List activities". For a single one, use "Create task".',
    required: 'Subject',
  },
  WorkTicketTimes: {
    note: 'You cannot change or delete them over the API. For presence without a ticket, use "Batch create clock times".',
    required: 'EndTime',
  },
};

/** By operation of Aspire's own: what a builder is more likely to look for. */
export const instead: Readonly<Record<string, string>> = {
  attachments_get_attachment_file_data: 'For a file that other steps can use, use "Download attachment as file".',
  attachments_post: 'For a file of an earlier step, use "Upload file as attachment".',
};

/** The titles of the operations that are made of a resource's own, where there are such. */
export function madeOf({ name, singular, plural }: Pick<Resource, 'name' | 'singular' | 'plural'>): {
  byId?: string;
  upsert?: string;
  batch?: string;
} {
  return {
    ...(name in getById ? { byId: titles.getById(singular) } : {}),
    ...(name in upserts ? { upsert: titles.upsert(singular) } : {}),
    ...(name in batches ? { batch: titles.batchCreate(plural) } : {}),
  };
}

const titles: Readonly<Record<Kind, (words: string) => string>> = {
  getById: (singular) => `Get ${singular} by ID`,
  upsert: (singular) => `Create or update ${singular}`,
  batchCreate: (plural) => `Batch create ${plural}`,
};

/**
 * The composite operations of an API: those of the resources that it has, in alphabetical order. Throws where a resource lacks
 * an operation or a field that is named here.
 */
export function compositeOperations(api: Api): CompositeOperation[] {
  const found: CompositeOperation[] = [];
  for (const resource of api.resources.values()) {
    const { singular, plural, name } = resource;
    const base = (kind: string) => ({ name: `${pageName(resource)}_${kind}`, resource });
    const elsewhere = getById[name];
    if (elsewhere !== undefined) {
      found.push({
        ...base('get_by_id'),
        kind: 'getById',
        title: titles.getById(singular),
        about: `Gets one ${singular} by its ID${inlineOf(resource)}. ${elsewhere} ${repeats.read}`,
        list: operationOf(resource, 'GET'),
      });
    }
    const upsert = upserts[name];
    if (upsert) {
      const { match, usual, fresh, note } = upsert;
      found.push({
        ...base('upsert'),
        kind: 'upsert',
        title: titles.upsert(singular),
        about: [
          `Updates the one ${singular} that has your values in the Match on fields, or creates it, and returns the record. What you leave out keeps its value.`,
          `Writes nothing where several ${plural} match. ${note}`,
          `You can repeat it. ${oneWriter}`,
        ].join(' '),
        list: operationOf(resource, 'GET'),
        create: operationOf(resource, 'POST'),
        update: operationOf(resource, 'PUT'),
        match: [...match].sort(),
        usual,
        fresh,
      });
    }
    const batch = batches[name];
    if (batch) {
      const create = operationOf(resource, 'POST');
      found.push({
        ...base('batch_create'),
        kind: 'batchCreate',
        title: titles.batchCreate(plural),
        about: [
          `Creates up to 500 ${plural} in one step and returns for each its ID or what was wrong.`,
          'After 80 seconds it leaves the rest for another run.',
          batch.note,
          'Do not repeat it as it is: give only what it left.',
        ].join(' '),
        create,
        required: batch.required,
      });
    }
  }
  for (const composite of found) check(composite);
  return found;
}

/** `, with PropertyContacts and PropertyTags inline` */
function inlineOf({ record }: Resource): string {
  const nested = (record?.fields ?? []).filter(({ type }) => type === 'array' || type === 'object');
  const names = nested.map(({ name }) => fieldTitle(name));
  if (names.length === 0) return '';
  const listed = names.length === 1 ? names[0] : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return `, with ${listed}`;
}

/** The operation of that method on the resource's own path. */
function operationOf({ name, operations }: Resource, method: Operation['method']): Operation {
  const found = operations.find((operation) => operation.method === method && operation.path === `/${name}`);
  if (!found) throw new Error(`compositeOperations: ${name} has no ${method} /${name}`);
  return found;
}

function check(composite: CompositeOperation): void {
  const { name, resource } = composite;
  const fields = (resource.record?.fields ?? []).map((field) => field.name);
  const named = composite.kind === 'upsert' ? [...composite.match, composite.usual] : [];
  const unknown = named.find((field) => !fields.includes(field));
  if (unknown !== undefined)
    throw new Error(`compositeOperations: ${name} names ${unknown}, which is no field of the record`);
}

/** How many of each kind a whole API has. */
export const expected: Readonly<Record<Kind, number>> = {
  getById: Object.keys(getById).length,
  upsert: Object.keys(upserts).length,
  batchCreate: Object.keys(batches).length,
};
