import { onceFor } from '../../model/onceFor';
import type { FieldKind, OperationRow } from '../../model/operation';
import { orderbyOf, type SortKey } from '../../odata/orderBy';

/** The order of a list: as Aspire is asked for it, and field by field as far as every part of it is a field of the record. */
export type Order = { orderby: string; terms?: readonly SortKey[] };

type Sorting = { sort_by?: unknown; sort_direction?: unknown; orderby?: unknown };

/**
 * The order that the builder asked for, by a field or in OData, or else that of the key. It always ends in the key: without
 * it, records with equal values would stand in any order, another one with every page.
 */
export function orderOf(operation: OperationRow, { sort_by, sort_direction, orderby }: Sorting): Order {
  const direction = sort_direction === 'descending' ? 'desc' : 'asc';
  const parts =
    typeof orderby === 'string' && orderby !== ''
      ? splitOrderby(orderby)
      : typeof sort_by === 'string'
        ? [{ text: `${sort_by} ${direction}`, field: sort_by, descending: direction === 'desc' }]
        : [];
  return parts.length === 0 ? keyOrder(operation) : endingInKey(operation, parts);
}

const keyOrder = onceFor((operation: OperationRow) => endingInKey(operation, []));

function endingInKey(operation: OperationRow, parts: readonly Part[]): Order {
  const { resource } = operation;
  const keys = resource.key.filter((name) => parts.every(({ field }) => field !== name));
  const all = [...parts, ...keys.map((field) => ({ text: `${field} asc`, field, descending: false }))];
  const terms = all.map(({ field, descending }) => termOf(operation, field, descending));
  const isKnown = resource.key.length > 0 && terms.every((term) => term !== undefined);
  // A field that is named twice counts where it stands first.
  const once = isKnown
    ? terms.filter((term, index) => terms.findIndex(({ field }) => field === term.field) === index)
    : [];
  return isKnown ? { orderby: orderbyOf(once), terms: once } : { orderby: all.map(({ text }) => text).join(',') };
}

function termOf(
  { resource, fields = {} }: OperationRow,
  field: string | undefined,
  descending: boolean,
): SortKey | undefined {
  if (field === undefined) return undefined;
  const isKey = resource.key.includes(field);
  const known: FieldKind | undefined = Object.hasOwn(fields, field) ? fields[field] : undefined;
  const kind = known ?? (isKey && resource.key.length === 1 ? 'integer' : undefined);
  if (kind === undefined) return undefined;
  return { field, kind, ...(descending ? { descending } : {}), ...(isKey ? {} : { nullable: true }) };
}

type Part = { text: string; field?: string; descending: boolean };

/** The parts of an order in OData. A part that is more than a field and its direction has no `field`. */
function splitOrderby(orderby: string): Part[] {
  return splitAtCommas(orderby)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => {
      const [field, direction = 'asc', ...more] = text.split(/\s+/);
      const isPlain = more.length === 0 && /^[A-Za-z_]\w*$/.test(field ?? '') && /^(asc|desc)$/i.test(direction);
      return { text, field: isPlain ? field : undefined, descending: direction.toLowerCase() === 'desc' };
    });
}

/** At those commas that stand neither in quotes nor in parentheses. */
function splitAtCommas(text: string): string[] {
  const parts: string[] = [];
  let begin = 0;
  let depth = 0;
  let isQuoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text[index];
    if (letter === "'") isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (letter === '(') depth += 1;
    else if (letter === ')') depth -= 1;
    else if (letter === ',' && depth === 0) {
      parts.push(text.slice(begin, index));
      begin = index + 1;
    }
  }
  return [...parts, text.slice(begin)];
}
