import type { Session } from '../../client/session';
import type { FieldValuesRow } from '../../model/lookup';
import type { OperationRow } from '../../model/operation';
import type { AspireRecord } from '../../model/record';
import { fail, success, type Result } from '../../model/result';
import { states } from '../../model/states';
import { lookup } from './lookup';
import { readPage } from './readRecords';

type Choices = { result: { text: string; value: string }[] };

/** The newest records that are looked at for values in use. */
const recordsRead = 1000;
/** More choices than these are not shown, and longer texts are remarks rather than values. */
const longest = { choices: 200, text: 100 } as const;

/**
 * Fills a dropdown with the values of a field of a list, as texts: records by name where the field holds an id, true and
 * false, states by name, and else the values that are known together with those in use in the newest records. A field with
 * dates or amounts has none. `list` is the operation, `field` the field, `search` narrows the choices.
 */
export async function fieldValues(session: Session, row: FieldValuesRow, input: unknown): Promise<Result<Choices>> {
  const { list, field, search } = readInput(input);
  if (field === '') return fail('invalid_input', 'Choose the field first: it says which values to list.');
  if (/StateProvinceCode$/.test(field)) {
    const named = Object.entries(states).map(([code, name]) => ({ text: `${name} (${code})`, value: code }));
    return success({ result: narrowed(named, search) });
  }
  const known = (Object.hasOwn(row.known, field) ? (row.known[field] ?? []) : []).map(choiceOf);
  const operation = Object.hasOwn(row.lists, list) ? await row.lists[list]?.() : undefined;
  const kinds = operation?.fields ?? {};
  const kind = Object.hasOwn(kinds, field) ? kinds[field] : undefined;
  if (!operation || kind === undefined) return success({ result: narrowed(known, search) });
  if (kind === 'boolean') return success({ result: narrowed(['true', 'false'].map(choiceOf), search) });
  if (kind === 'integer') return idChoices(session, row, operation, field, search);
  if (kind !== 'text') return success({ result: [] });
  const used = await readFields(session, operation, [field]);
  // What is known helps also where the list may not be read.
  if (used.isFailure) return known.length > 0 ? success({ result: narrowed(known, search) }) : used;
  const texts = used.value.map((record) => record[field]).filter((value): value is string => isShort(value));
  return success({ result: narrowed([...known, ...[...new Set(texts)].sort().map(choiceOf)], search) });
}

/** Records by name: of the dropdown that the id has, or as far as the records themselves name it. */
async function idChoices(
  session: Session,
  { ids }: FieldValuesRow,
  operation: OperationRow,
  field: string,
  search: string,
): Promise<Result<Choices>> {
  const load = ids[`${operation.name}.${field}`] ?? (Object.hasOwn(ids, field) ? ids[field] : undefined);
  if (load) {
    const found = await lookup(session, await load(), search === '' ? {} : { search });
    if (found.isFailure) return found;
    return success({ result: found.value.result.map(({ text, value }) => ({ text, value: String(value) })) });
  }
  const name = field.replace(/I[Dd]$/, 'Name');
  if (name === field || operation.fields?.[name] !== 'text') return success({ result: [] });
  const read = await readFields(session, operation, [field, name]);
  if (read.isFailure) return read;
  const named = new Map(read.value.map((record) => [record[field], record[name]]));
  const choices = [...named].flatMap(([id, text]) =>
    typeof id === 'number' && isShort(text) ? [{ text, value: String(id) }] : [],
  );
  return success({
    result: narrowed(
      choices.sort((a, b) => (a.text < b.text ? -1 : 1)),
      search,
    ),
  });
}

/** These fields of the newest records. */
function readFields(
  session: Session,
  list: OperationRow,
  fields: readonly string[],
): Promise<Result<readonly AspireRecord[]>> {
  if (list.options !== 'odata') return readPage(session, list, []);
  const { key } = list.resource;
  return readPage(session, list, [
    ['$select', [...new Set([...key, ...fields])].join(',')],
    ...(key[0] === undefined ? [] : ([['$orderby', `${key[0]} desc`]] as const)),
    ['$pageNumber', '1'],
    ['$limit', String(recordsRead)],
  ]);
}

function isShort(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= longest.text;
}

function choiceOf(value: string): { text: string; value: string } {
  return { text: value.trim(), value };
}

/** Each choice once, those alone that hold every word of the search. */
function narrowed(choices: Choices['result'], search: string): Choices['result'] {
  const words = search.toLowerCase().split(/\s+/);
  const seen = new Set<string>();
  const fits = choices.filter(({ text, value }) => {
    if (seen.has(value)) return false;
    seen.add(value);
    return words.every((word) => `${text} ${value}`.toLowerCase().includes(word));
  });
  return fits.slice(0, longest.choices);
}

/** The input as Tray's form sends it; what is known only in a run says nothing yet. */
function readInput(input: unknown): { list: string; field: string; search: string } {
  const given = (typeof input === 'object' && input !== null ? input : {}) as Record<string, unknown>;
  const text = (name: string) => {
    const value = given[name];
    return typeof value === 'string' && !/^\s*(\{\{|\$\.)/.test(value) ? value.trim() : '';
  };
  return { list: text('list'), field: text('field'), search: text('search') };
}
