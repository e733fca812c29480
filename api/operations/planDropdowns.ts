import type { Api, Operation, Resource, ShapeField } from '../model/model';
import { chains } from './dropdownChains';
import { dropdownEntries, type DropdownEntry } from './dropdowns';
import { handWrittenDropdowns } from './handWrittenDropdowns';
import { pageName } from '../model/pageName';

/** A dropdown as the fields know it: the operation that fills it, and their type. */
export type Dropdown = {
  /** `work_tickets`: the operation is `work_tickets_ddl`. */
  name: string;
  /** `WorkTicketID`: the type in `src/records/ids.ts`. */
  alias: string;
  singular: string;
  plural: string;
  key: string;
  /** What is chosen, where it is no id. */
  of?: 'integer' | 'string';
  /** Something that may be chosen; 1 where it is left out. */
  example?: string;
  /** Whether some input takes a list of these. */
  inLists: boolean;
};

/** A dropdown that holds the records of a list. */
export type RecordDropdown = Dropdown & {
  resource: Resource;
  list: Operation;
  inside?: string;
  active: boolean;
  text: { name: string; detail: readonly string[] };
  parents: Readonly<Record<string, string>>;
  /** The lists of the records that fields refer to, by the field. */
  related: ReadonlyMap<string, Operation>;
  search: { text: string[]; number: string[] };
};

/** The dropdown of one input field: which, and what it is narrowed by. */
export type FieldDropdown = { dropdown: Dropdown; input: Readonly<Record<string, string>> };

export type DropdownPlan = {
  /** In alphabetical order. */
  recordDropdowns: readonly RecordDropdown[];
  /** The same, and those whose operations are written by hand. */
  dropdowns: readonly Dropdown[];
  /** The dropdown of an input field, named by its operation and path: `receipts_create.ReceiptItems.CatalogItemID`. */
  at: (operation: Operation, path: string, field: ShapeField) => FieldDropdown | undefined;
};

/** Works out which dropdowns there are, from the pages' references and keys, and from the entries of `dropdowns.ts`. */
export function planDropdowns(api: Api): DropdownPlan {
  const entries = dropdownEntries.filter(({ resource }) => api.resources.has(resource));
  const byField = new Map(entries.flatMap((entry) => (entry.fields ?? []).map((field) => [field, entry] as const)));
  const byResource = new Map(entries.filter(({ as, key }) => !as && !key).map((entry) => [entry.resource, entry]));
  const planned = new Map<DropdownEntry, RecordDropdown>();
  const entryAt = (operation: Operation, path: string, field: ShapeField): DropdownEntry | undefined => {
    const listed = byField.get(`${operation.name}.${path}`);
    if (listed) return listed;
    const name = field.ref ?? (isOwnKey(operation, field) ? operation.resource.name : undefined);
    const resource = name === undefined ? undefined : api.resources.get(name);
    if (!resource || resource.key.length !== 1 || !listOf(resource)) return undefined;
    const entry = byResource.get(resource.name) ?? { resource: resource.name };
    byResource.set(resource.name, entry);
    return entry;
  };
  for (const entry of entries.filter(({ always }) => always)) planned.set(entry, planOf(entry, api));
  for (const operation of api.operations.values()) {
    eachInputField(operation, (path, field) => {
      const entry = entryAt(operation, path, field);
      if (!entry) return;
      const dropdown = planned.get(entry) ?? planOf(entry, api);
      planned.set(entry, { ...dropdown, inLists: dropdown.inLists || field.type === 'array' });
    });
  }
  const byName = (a: Dropdown, b: Dropdown) => (a.name < b.name ? -1 : 1);
  const recordDropdowns = withAliases([...planned.values()]).sort(byName);
  const handWritten = handWrittenDropdowns
    .filter(({ fields }) => fields.some((field) => api.operations.has(field.split('.')[0] ?? '')))
    .map((dropdown) => ({ ...dropdown, inLists: false }));
  return {
    recordDropdowns,
    dropdowns: [...recordDropdowns, ...handWritten].sort(byName),
    at(operation, path, field) {
      const byHand = handWritten.find(({ fields }) => fields.includes(`${operation.name}.${path}`));
      if (byHand) return { dropdown: byHand, input: chainOf(operation, path) };
      const entry = entryAt(operation, path, field);
      const found = entry && planned.get(entry);
      return found && { dropdown: found, input: chainOf(operation, path, found) };
    },
  };
}

/** Visits the fields of an operation's parameters and body, the nested ones too. */
export function eachInputField(operation: Operation, visit: (path: string, field: ShapeField) => void): void {
  const walk = (fields: readonly ShapeField[], start: string): void => {
    for (const field of fields) {
      visit(`${start}${field.name}`, field);
      if (field.shape) walk(field.shape.fields, `${start}${field.name}.`);
    }
  };
  walk([...operation.params, ...(operation.body?.fields ?? [])], '');
}

/** An update names its own record by a key that refers to nothing else. */
function isOwnKey({ resource, options, body }: Operation, { name, reads, type }: ShapeField): boolean {
  const [key, ...more] = resource.key;
  if (key === undefined || more.length > 0 || options || !body || type !== 'integer') return false;
  return reads === key || name.toLowerCase() === key.toLowerCase();
}

function listOf({ operations, record }: Resource): Operation | undefined {
  return operations.find(({ options, replies }) => options && replies.kind === 'rows' && replies.type === record);
}

function planOf(entry: DropdownEntry, api: Api): RecordDropdown {
  const resource = api.resources.get(entry.resource);
  const list = resource && listOf(resource);
  if (!resource?.record || !list) throw new Error(`dropdowns.ts: ${entry.resource} has no list`);
  const own = resource.record.fields;
  const inner = entry.inside === undefined ? [] : (fieldOf(own, entry.inside, entry).shape?.fields ?? []);
  const key = entry.key ?? resource.key[0] ?? '';
  const isOwn = entry.key === undefined;
  const text = { name: entry.name ?? `{${resource.label ?? key}}`, detail: entry.detail ?? [] };
  const related = new Map<string, Operation>();
  const paths = [text.name, ...text.detail].flatMap(fieldsOf);
  for (const path of [key, ...paths, ...Object.values(entry.parents ?? {})]) {
    const [start = '', next] = path.split('.');
    const field = fieldOf([...inner, ...own], start, entry);
    if (next === undefined) continue;
    const target = field.ref === undefined ? undefined : api.resources.get(field.ref);
    const targetList = target && listOf(target);
    if (!target?.record || !targetList)
      throw new Error(`dropdowns.ts: ${start} of ${entry.resource} refers to no list`);
    fieldOf(target.record.fields, next, entry);
    related.set(start, targetList);
  }
  const sought = own.filter(({ name, format }) => paths.includes(name) && format !== 'date-time');
  return {
    name: entry.as?.name ?? pageName(resource),
    alias: key.replace(/Id$/, 'ID'),
    resource,
    singular: entry.as?.singular ?? resource.singular,
    plural: entry.as?.plural ?? resource.plural,
    key,
    list,
    inside: entry.inside,
    active: isOwn && own.some(({ name, type }) => name === 'Active' && type === 'boolean'),
    text,
    parents: entry.parents ?? {},
    related,
    search: {
      text: sought.filter(({ type }) => type === 'string').map(({ name }) => name),
      number: sought.filter(({ type }) => type === 'integer' || type === 'number').map(({ name }) => name),
    },
    inLists: false,
  };
}

function fieldOf(fields: readonly ShapeField[], name: string, { resource }: DropdownEntry): ShapeField {
  const found = fields.find((field) => field.name === name);
  if (!found) throw new Error(`dropdowns.ts: ${resource} has no field ${name}`);
  return found;
}

/** A key that several dropdowns choose gets the resource's name before it, except where it is the resource's own. */
function withAliases(dropdowns: RecordDropdown[]): RecordDropdown[] {
  for (const dropdown of dropdowns) {
    const isOwn = dropdown.resource.key.length === 1 && dropdown.resource.key[0] === dropdown.key;
    const twins = dropdowns.filter(({ key }) => key === dropdown.key);
    if (isOwn || twins.length === 1) continue;
    const owner = dropdown.resource.singular.replace(/(^| )(\w)/g, (_, __, letter: string) => letter.toUpperCase());
    dropdown.alias = `${owner}${dropdown.alias}`;
  }
  return dropdowns;
}

function chainOf(operation: Operation, path: string, dropdown?: RecordDropdown): Record<string, string> {
  const chain = Object.entries(chains[`${operation.name}.${path}`] ?? {});
  const known = [...operation.params, ...(operation.body?.fields ?? [])].map((field) => field.name);
  for (const [parent, field] of chain) {
    if (dropdown && !(parent in dropdown.parents))
      throw new Error(`dropdownChains.ts: ${dropdown.name} is not narrowed by ${parent}`);
    if (!known.includes(field)) throw new Error(`dropdownChains.ts: ${operation.name} has no field ${field}`);
  }
  return Object.fromEntries(chain.map(([parent, field]) => [parent, `{{{${field}}}}`]));
}

/** The fields that a text such as `{OpportunityID.PropertyName}` takes its words from. */
function fieldsOf(template: string): string[] {
  return [...template.matchAll(/\{([\w.]+)\}/g)].map(([, path = '']) => path);
}
