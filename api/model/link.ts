import type { Api, HttpMethod, Operation, Replies, Resource, Shape } from './model';
import { operationVerbs, type Fields, type OperationEntry, type Verb } from './page';
import { checkChoices, checkReads, checkRefs, checkRoutes } from './checks';
import { checkTogether } from './checkTogether';
import { didYouMean, type Problem } from './problems';
import { checkForms, inFormOrder } from './formOrder';
import { readingOf } from './reading';
import type { Keys, PageSource, Report } from './readPage';
import { pascal, recordName, TypeTable } from './typeTable';

const methods: Record<Verb, HttpMethod> = {
  list: 'GET',
  get: 'GET',
  post: 'POST',
  put: 'PUT',
  patch: 'PATCH',
  delete: 'DELETE',
};

/** Joins the pages into one description: types, references and operations point at each other. Gives every problem found. */
export function linkPages(sources: readonly PageSource[]): { api: Api; problems: Problem[] } {
  const problems: Problem[] = [];
  const report: Report = (source, keys, message) =>
    problems.push({ file: source.file, line: source.lineOf(keys), message });

  const pages = new Map<string, PageSource>();
  for (const source of [...sources].sort((a, b) => compare(a.page.resource, b.page.resource))) {
    const { resource } = source.page;
    const twin = pages.get(resource);
    if (twin) report(source, ['resource'], `resource "${resource}" already has a page: ${twin.file}`);
    else pages.set(resource, source);
  }

  const entries = collectOperations(pages, report);
  const types = new TypeTable(pages, report);
  const resources = new Map<string, Resource>();
  const operations = new Map<string, Operation>();
  for (const source of pages.values()) {
    const resource = linkResource(source, types, report);
    const own: Operation[] = [];
    for (const name of Object.keys(source.page.operations)) {
      const found = entries.get(name);
      if (found?.source === source) own.push(linkOperation(name, source, resource, entries, types, pages, report));
    }
    resources.set(resource.name, Object.assign(resource, { operations: own }));
    for (const operation of own) operations.set(operation.name, operation);
  }
  checkRefs(pages, report);
  checkForms(pages, report);
  checkTogether(pages, report);
  checkChoices(operations, pages, report);
  checkRoutes(operations, pages, report);
  return { api: { resources, operations: new Map([...operations].sort(([a], [b]) => compare(a, b))) }, problems };
}

type Entries = Map<string, { source: PageSource; entry: OperationEntry }>;

function collectOperations(pages: Map<string, PageSource>, report: Report): Entries {
  const entries: Entries = new Map();
  for (const source of pages.values()) {
    for (const [name, entry] of Object.entries(source.page.operations)) {
      const twin = entries.get(name);
      if (twin) {
        const where = `${twin.source.file}:${twin.source.lineOf(['operations', name])}`;
        report(source, ['operations', name], `operation "${name}" already stands at ${where}; rename one of them`);
      } else entries.set(name, { source, entry });
    }
  }
  return entries;
}

function linkResource(source: PageSource, types: TypeTable, report: Report): Resource {
  const { page, file } = source;
  const known = Object.keys(page.record ?? {});
  const key = page.key === undefined ? [] : [page.key].flat();
  const named: [string, string | undefined][] = [
    ...key.map((name): [string, string] => ['key', name]),
    ['label', page.label],
    ['changed', page.changed],
    ['created', page.created],
  ];
  for (const [role, name] of named) {
    if (name && !known.includes(name)) {
      report(source, [role], `${role}: the record has no field "${name}"${didYouMean(name, known)}`);
    }
  }
  const record = page.record && types.find(recordName(source), source, ['record']);
  const own = Object.keys(page.types ?? {}).flatMap((name) => types.find(name, source, ['types', name]) ?? []);
  return {
    name: page.resource,
    file,
    singular: page.singular,
    plural: page.plural ?? wordsOf(page.resource),
    about: page.about,
    key,
    label: page.label,
    changed: page.changed,
    created: page.created,
    record,
    types: new Map(own.map((shape) => [shape.name, shape])),
    operations: [],
    quirks: page.quirks ?? [],
  };
}

function linkOperation(
  name: string,
  source: PageSource,
  resource: Resource,
  entries: Entries,
  types: TypeTable,
  pages: Map<string, PageSource>,
  report: Report,
): Operation {
  const at = ['operations', name];
  const entry = source.page.operations[name]!;
  const verb = operationVerbs.find((candidate) => entry[candidate] !== undefined) ?? 'get';
  const path = entry[verb] ?? '/';
  const plainBody = bodyOf(name, entries, source, report, []);
  const bodyFields = plainBody && inFormOrder(plainBody, formOf(name, entries, source));
  const body = bodyFields && types.shapeOf(`${pascal(name)}Body`, bodyFields, source, [...at, 'body']);
  const readBack = entry.readBack ?? resource.name;
  const target = pages.get(readBack);
  if (!target)
    report(source, [...at, 'readBack'], `there is no resource "${readBack}"${didYouMean(readBack, pages.keys())}`);
  else if (body) checkReads(body.fields, target, types, source, at, report);
  const readingFrom = (list: PageSource, sent: Shape) => {
    const record = list.page.record && types.find(recordName(list), list, ['record']);
    const plural = list.page.plural ?? wordsOf(list.page.resource);
    return readingOf(entry, sent, { source: list, plural, record }, (keys, message) => {
      const [first = ''] = keys;
      const own = first === 'foundBy' || entry.bodyFrom === undefined || first in (entry.body ?? {});
      const place = own ? at : ['operations', entry.bodyFrom ?? name];
      report(source, [...place, ...(first === 'foundBy' ? keys : ['body', ...keys])], message);
    });
  };
  for (const placeholder of path.match(/\{[^{}]*\}/g) ?? []) {
    const parameter = placeholder.slice(1, -1);
    if (!entry.params?.[parameter]) report(source, at, `path parameter "${parameter}" is not described under "params"`);
  }
  return {
    name,
    id: entry.id,
    resource,
    method: methods[verb],
    path,
    title: entry.title,
    about: entry.about,
    options: verb === 'list' ? (entry.options ?? 'odata') : undefined,
    params: types.shapeOf(name, entry.params ?? {}, source, [...at, 'params']).fields,
    body,
    replies: repliesOf(entry, verb, source, [...at, 'replies'], types, report),
    replaces: entry.replaces ?? false,
    readBack,
    reading: entry.put && entry.replaces && body && target ? readingFrom(target, body) : undefined,
    bearer: entry.bearer ?? true,
    repeats: entry.repeats,
    newer: entry.newer ?? false,
    example: entry.example ?? {},
  };
}

function repliesOf(
  entry: OperationEntry,
  verb: Verb,
  source: PageSource,
  keys: Keys,
  types: TypeTable,
  report: Report,
): Replies {
  const { replies } = entry;
  if (verb === 'list') {
    if (replies === undefined && !source.page.record)
      report(source, keys, 'a list needs a record on its page, or "replies"');
    const type = types.find(replies ?? recordName(source), source, keys);
    return { kind: 'rows', type: type ?? { name: 'Missing', fields: [] } };
  }
  switch (replies) {
    case undefined:
      return { kind: 'nothing' };
    case 'id':
    case 'boolean':
    case 'text':
    case 'texts':
    case 'nothing':
    case 'untyped':
      return { kind: replies };
    default:
      return { kind: 'object', type: types.find(replies, source, keys) ?? { name: 'Missing', fields: [] } };
  }
}

/** An operation's own body fields, then those that it takes from another operation's body. */
function bodyOf(
  name: string,
  entries: Entries,
  from: PageSource,
  report: Report,
  seen: readonly string[],
): Fields | undefined {
  const entry = entries.get(name)?.entry;
  if (!entry) return undefined;
  if (!entry.bodyFrom) return entry.body;
  const keys = ['operations', name, 'bodyFrom'];
  const other = entries.get(entry.bodyFrom);
  if (!other || other.source !== from || seen.includes(entry.bodyFrom)) {
    const known = [...entries].filter(([, found]) => found.source === from).map(([operation]) => operation);
    report(
      from,
      keys,
      `"bodyFrom" names no other operation of this page: ${entry.bodyFrom}${didYouMean(entry.bodyFrom, known)}`,
    );
    return entry.body;
  }
  return { ...entry.body, ...withoutOwn(bodyOf(entry.bodyFrom, entries, from, report, [...seen, name]), entry.body) };
}

/** The form of an operation, or of the one whose body it takes. */
function formOf(name: string, entries: Entries, { page }: PageSource): readonly string[] | undefined {
  const from = entries.get(name)?.entry.bodyFrom;
  return page.forms?.[name] ?? (from === undefined ? undefined : page.forms?.[from]);
}

function withoutOwn(fields: Fields = {}, own: Fields = {}): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !(name in own)));
}

/** `WorkTickets` as `work tickets`. */
function wordsOf(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

/** By code unit, so that the order is the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
