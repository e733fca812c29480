import type { Api, Operation, Resource } from '../model/model';
import { pageName } from '../model/pageName';

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
    'To find attachments by parent or date, use attachments_get; for the file itself, attachments_download_file.',
  CatalogItems: 'To find catalog items by name, code or category, use catalog_items_get.',
  Companies: 'To find companies by name, use companies_get; for the people of a company, contacts_get.',
  Contacts:
    'To find contacts by e-mail address, name or company, use contacts_get; for custom fields, contact_custom_fields_get.',
  Equipments: 'To find equipment by model, branch or status, use equipments_get.',
  Invoices: 'To find an invoice by the InvoiceNumber that people see, or by date, use invoices_get.',
  Jobs: 'To find the job of an opportunity, or jobs by status, use jobs_get.',
  Opportunities:
    'To find an opportunity by the OpportunityNumber that people see, or by property or status, use opportunities_get; for its services, opportunity_services_get.',
  OpportunityServices: 'To find all services of an opportunity, use opportunity_services_get.',
  Payments: 'To find payments by reference, company or date, use payments_get.',
  Properties:
    'To find properties by name, branch or date, use properties_get; for custom fields, property_custom_fields_get.',
  Receipts: 'To find a receipt by the ReceiptNumber that people see, or by vendor, use receipts_get.',
  Users: 'To find users by name, or by the ContactID of the person, use users_get.',
  Vendors: 'To find vendors by name, use vendors_get.',
  WorkTickets:
    'To find a work ticket by the WorkTicketNumber that people see, or by opportunity or date, use work_tickets_get.',
};

/** `fresh` is a value of the usual field that no record has, where the create's example has one that some record has. */
type UpsertEntry = { match: readonly string[]; usual: string; fresh?: string; note: string };

/** By resource: the fields that a record may be matched on, the usual one, and what else there is to know. */
const upserts: Readonly<Record<string, UpsertEntry>> = {
  CatalogItems: {
    match: ['CatalogItemID', 'EPANumber', 'ItemCode', 'ItemName', 'ItemType', 'MaterialBarcode1'],
    usual: 'ItemCode',
    note: 'to set the branches of an item, use catalog_items_update',
  },
  Companies: {
    match: ['CompanyID', 'CompanyName'],
    usual: 'CompanyName',
    note: 'to change a company whose ID you know, use companies_put',
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
    note: 'to tie the contact to a site, go on with property_contacts_create',
  },
  Properties: {
    match: ['BranchID', 'IntegrationID', 'PropertyID', 'PropertyName', 'PropertyNameAbr', 'SequenceNumber'],
    usual: 'PropertyName',
    fresh: 'Bell Tower Plaza North',
    note: 'for contacts beyond the main and the billing one, use property_contacts_create',
  },
  Vendors: {
    match: ['AccountingVendorID', 'BranchID', 'VendorID', 'VendorName'],
    usual: 'VendorName',
    fresh: 'Sandhill Nursery',
    note: 'BillingTerms cannot be read back, so give it every time, or an update may empty it',
  },
};

/** By resource: what to know before creating many, and a required field, to show what a wrong item comes to. */
const batches: Readonly<Record<string, { note: string; required: string }>> = {
  ClockTimes: {
    note: 'nothing of it can be changed or deleted over the API, and hours on a job go to work_ticket_times_batch_create',
    required: 'ClockEndDateTime',
  },
  Contacts: { note: 'nothing is looked up: where duplicates may arise, use contacts_upsert', required: 'Contact' },
  Receipts: {
    note: 'Aspire refuses an invoice number that the vendor already has, so that no invoice is booked twice',
    required: 'BranchID',
  },
  Tasks: { note: 'tasks are read back with activities_get and cannot be changed over the API', required: 'Subject' },
  WorkTicketTimes: {
    note: 'nothing of it can be changed or deleted over the API, and presence without a ticket goes to clock_times_batch_create',
    required: 'EndTime',
  },
};

/** By operation of Aspire's own: what a builder is more likely to look for. */
export const instead: Readonly<Record<string, string>> = {
  attachments_get: 'The file itself: attachments_download_file.',
  attachments_get_attachment_file_data: 'To get a file that other steps can use, take attachments_download_file.',
  attachments_new_link: 'Most likely attachments_download_file is what you look for.',
  attachments_post: 'For a file of an earlier step, use attachments_upload_file.',
};

/** The names of the operations that create records of a resource in other ways, where there are such. */
export function madeOf({ name, file }: Pick<Resource, 'name' | 'file'>): { upsert?: string; batch?: string } {
  const page = pageName({ file });
  return {
    ...(name in upserts ? { upsert: `${page}_upsert` } : {}),
    ...(name in batches ? { batch: `${page}_batch_create` } : {}),
  };
}

/**
 * The composite operations of an API: those of the resources that it has, in alphabetical order. Throws where a resource lacks
 * an operation or a field that is named here.
 */
export function compositeOperations(api: Api): CompositeOperation[] {
  const found: CompositeOperation[] = [];
  for (const resource of api.resources.values()) {
    const { singular, plural, name } = resource;
    const [key = ''] = resource.key;
    const base = (kind: string) => ({ name: `${pageName(resource)}_${kind}`, resource });
    const elsewhere = getById[name];
    if (elsewhere !== undefined) {
      found.push({
        ...base('get_by_id'),
        kind: 'getById',
        title: `Get ${singular} by ID`,
        about: `Gives one ${singular} by its ${key}${inlineOf(resource)}; a missing one is an error, or null if you ask for that. ${elsewhere}`,
        list: operationOf(resource, 'GET'),
      });
    }
    const upsert = upserts[name];
    if (upsert) {
      const { match, usual, fresh, note } = upsert;
      found.push({
        ...base('upsert'),
        kind: 'upsert',
        title: `Create or update ${singular}`,
        about: [
          `Updates the one ${singular} that has the given values in the Match on fields (what is left out stays as it is), or creates it, and gives its ${key} and the record.`,
          `Writes nothing where several ${plural} match, or one spelled otherwise; ${note}.`,
          'Two workflows at once may both create it: let one write.',
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
        title: `Batch create ${plural}`,
        about: [
          `Creates up to 500 ${plural} in one step, each sent at most once, and gives for each in order its id or what was wrong.`,
          `Begins none after 80 seconds and says which are left for another run (Aspire's sandbox takes about 70 in that time); ${batch.note}.`,
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
  const names = nested.map(({ name }) => name);
  if (names.length === 0) return '';
  const listed = names.length === 1 ? names[0] : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return `, with ${listed} inline`;
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
