import type { Reading, Shape, ShapeField } from './model';
import type { OperationEntry } from './page';
import { didYouMean } from './problems';
import type { PageSource } from './readPage';
import { follow, stepsOf, wayOf, wholeRecord } from './ways';

/** Takes down a problem at a field of the body, or at a key of the operation. */
export type Complain = (keys: readonly string[], message: string) => void;

/** The page whose list gives a record back, and the record. */
export type Target = { source: PageSource; plural: string; record: Shape | undefined };

/**
 * How the record is found that an operation replaces: by its key, or by what `foundBy` names. Undefined where its
 * resource has no list that filters, or where the body does not carry what finds it.
 */
export function readingOf(entry: OperationEntry, body: Shape, target: Target, complain: Complain): Reading | undefined {
  const { page } = target.source;
  const list = Object.values(page.operations).find(({ list, options = 'odata' }) => list && options === 'odata')?.list;
  const keys = entry.foundBy
    ? keysNamed(entry.foundBy, body, target, complain)
    : keysIn([page.key ?? []].flat(), body, target);
  if (list === undefined || !target.record || keys === undefined) return undefined;
  const ways: Record<string, string> = {};
  readWays(body.fields, target.record, { body, resource: page.resource, complain, ways }, []);
  const { resource: name, singular } = page;
  const of = { name, singular, plural: target.plural, key: [page.key ?? []].flat() };
  return { path: list, of, keys, ways, entry: entryOf(body) };
}

function keysNamed(
  names: readonly string[],
  body: Shape,
  { record }: Target,
  complain: Complain,
): Reading['keys'] | undefined {
  const keys: Record<string, string> = {};
  for (const name of names) {
    const field = body.fields.find((candidate) => candidate.name === name);
    const way = field && wayOf(field, record);
    if (field && way !== undefined && field.type === 'integer' && !way.includes('.')) keys[way] = name;
    else {
      const known = body.fields.filter(({ type }) => type === 'integer').map((candidate) => candidate.name);
      complain(['foundBy'], `foundBy: the body has no id "${name}" of the record${didYouMean(name, known)}`);
    }
  }
  return keys;
}

function keysIn(key: readonly string[], body: Shape, { record }: Target): Reading['keys'] | undefined {
  const places = key.map((name) => [name, placeOf(name, body.fields, record)] as const);
  if (places.length === 0 || places.some(([, place]) => place === undefined)) return undefined;
  return Object.fromEntries(places.map(([name, place]) => [name, place ?? name]));
}

/** Where in a body the value of a record's key stands. */
function placeOf(key: string, fields: readonly ShapeField[], record: Shape | undefined): string | undefined {
  for (const field of fields) {
    const way = wayOf(field, record);
    if (way === key) return field.name;
    const inside = way === wholeRecord && field.shape ? placeOf(key, field.shape.fields, record) : undefined;
    if (inside !== undefined) return `${field.name}.${inside}`;
  }
  return undefined;
}

/** The list in whose entry the fields of the body are found, where they are. */
function entryOf(body: Shape): Reading['entry'] {
  for (const { reads = '' } of body.fields) {
    for (const { name: list, pick } of stepsOf(reads)) {
      const field = body.fields.find(({ name }) => name === pick)?.name;
      if (field !== undefined) return { list, field };
    }
  }
  return undefined;
}

type Survey = { body: Shape; resource: string; complain: Complain; ways: Record<string, string> };

/** Notes where every field is read back, and complains of those of which nobody says where, or that they are not. */
function readWays(
  fields: readonly ShapeField[],
  holder: Shape | undefined,
  survey: Survey,
  place: readonly string[],
): void {
  const { resource, complain, ways } = survey;
  for (const field of fields) {
    const here = [...place, field.name];
    if (field.follows !== undefined && !fields.some(({ name }) => name === field.follows)) {
      complain(here, `follows: there is no field "${field.follows}" beside ${field.name}`);
    }
    if (field.writeOnly) continue;
    const way = wayOf(field, holder);
    if (way === undefined) {
      const remedy = 'say which one gives it back ("reads"), or "writeOnly"';
      complain(here, `${field.name}: ${resource} has no such field; ${remedy}`);
      continue;
    }
    if (way !== field.name) ways[here.join('.')] = way;
    const problem = way === wholeRecord ? undefined : misfit(field, way, holder, survey.body);
    if (problem) complain(here, `${field.name}: ${problem}`);
    const lead = way === wholeRecord ? undefined : follow(way, holder);
    const inner = lead ? ('field' in lead ? lead.field.shape : undefined) : holder;
    if (field.shape && inner) readWays(field.shape.fields, inner, survey, here);
  }
}

/** Why what a way leads to cannot be written back, as the end of a sentence. A way that leads nowhere is told elsewhere. */
function misfit(field: ShapeField, way: string, holder: Shape | undefined, body: Shape): string | undefined {
  const lead = follow(way, holder);
  if ('lost' in lead) return undefined;
  const blind = stepsOf(way).find(
    ({ pick }) => pick !== undefined && !isFlag(way, pick, holder) && !body.fields.some(({ name }) => name === pick),
  );
  if (blind) return `"${blind.pick}" picks no entry: it is neither a flag nor a field of the body`;
  const holds = lead.field.shape !== undefined;
  if (holds !== (field.shape !== undefined)) {
    return holds
      ? `"reads" must lead to one field of ${way}, such as ${way}.${lead.field.shape?.fields[0]?.name}`
      : `${way} is no ${field.type} of named fields`;
  }
  const takesMany = field.type === 'array' || (field.type === 'string' && !field.shape);
  if (lead.many && !takesMany) return `${way} gives many values where one is written`;
  return field.type === 'array' && !lead.many ? `${way} gives one value where a list is written` : undefined;
}

function isFlag(way: string, pick: string, holder: Shape | undefined): boolean {
  const list = way.slice(0, way.indexOf(`[${pick}]`));
  const lead = follow(list, holder);
  return 'field' in lead && lead.field.shape?.fields.find(({ name }) => name === pick)?.type === 'boolean';
}
