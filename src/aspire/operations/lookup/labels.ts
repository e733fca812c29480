import { fieldTitle } from '../../model/fieldTitle';
import type { LabelTemplate } from '../../model/lookup';
import type { AspireRecord } from '../../model/record';

/** One choice of a dropdown. */
export type Choice = { text: string; value: number };

/** Related records, by the field that refers to them and then by their key. */
export type Related = ReadonlyMap<string, ReadonlyMap<number, AspireRecord>>;

/** The maximum number of characters of a field's value and of a whole label. Longer texts are cut, as a dropdown is narrow. */
const maxLength = { part: 100, text: 200 } as const;

/** `Bell Tower Plaza (200 Sample Street, Austin)`; undefined if the record has no name. */
export function labelFor(row: AspireRecord, { name, detail }: LabelTemplate, related: Related): string | undefined {
  const named = fill(name, row, related);
  if (named.filled === 0) return undefined;
  const details = detail
    .map((template) => fill(template, row, related))
    .filter(({ text, empty }) => empty === 0 && text !== named.text)
    .map(({ text }) => text);
  return cut(details.length > 0 ? `${named.text} (${[...new Set(details)].join(', ')})` : named.text, maxLength.text);
}

/** The fields in a template: `OpportunityID.PropertyName`. */
export function fieldsOf(template: string): string[] {
  return [...template.matchAll(placeholder)].map(([, path = '']) => path);
}

const placeholder = /\{([\w.]+)\}/g;

function fill(template: string, row: AspireRecord, related: Related): { text: string; filled: number; empty: number } {
  let filled = 0;
  let empty = 0;
  const text = template.replace(placeholder, (_, path: string) => {
    const value = shown(valueAt(row, path, related));
    if (value === '') empty += 1;
    else filled += 1;
    return value;
  });
  return { text: oneLine(text), filled, empty };
}

function valueAt(row: AspireRecord, path: string, related: Related): unknown {
  const [field = '', inner] = path.split('.');
  if (inner === undefined) return row[field];
  return related.get(field)?.get(Number(row[field]))?.[inner];
}

/** A value as it is shown in a label. Of a timestamp only the day is shown. */
function shown(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  return cut(oneLine(/^\d{4}-\d{2}-\d{2}T/.test(value) ? value.slice(0, 10) : value), maxLength.part);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 3).replace(/[\uD800-\uDBFF]$/, '')}...`;
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** The choices in alphabetical order, each with a unique text: if texts are equal, the id is added to each. */
export function sortAndDisambiguate(choices: readonly Choice[]): Choice[] {
  const normalize = (text: string) => text.toLowerCase();
  const count = new Map<string, number>();
  for (const { text } of choices) count.set(normalize(text), (count.get(normalize(text)) ?? 0) + 1);
  const taken = new Set([...count].filter(([, times]) => times === 1).map(([text]) => text));
  const unique = choices.map(({ text, value }) => {
    if (count.get(normalize(text)) === 1) return { text, value };
    let label = text;
    do label += ` - ID ${value}`;
    while (taken.has(normalize(label)));
    taken.add(normalize(label));
    return { text: label, value };
  });
  const byText = (a: Choice, b: Choice) => collator.compare(a.text, b.text) || (a.text < b.text ? -1 : 1);
  return unique.sort(byText);
}

/** The last choice of an incomplete dropdown. Its value cannot be mistaken for an id, since Aspire's ids are not negative. */
export function truncationNotice(plural: string, shown: number, narrowBy: readonly string[]): Choice {
  const ways = narrowBy.map((name) => fieldTitle(name)).map((title) => title.charAt(0).toLowerCase() + title.slice(1));
  const narrower = ways.length > 1 ? `${ways.slice(0, -1).join(', ')} or ${ways.at(-1)}` : ways.join();
  return {
    text: `Not all ${plural} are listed, only ${shown} of the newest: for another one type its ID, or narrow the list by ${narrower}`,
    value: -1,
  };
}
