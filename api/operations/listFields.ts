import type { Operation, Shape } from '../model/model';
import { fieldTitle } from '../model/fieldTitle';

/** What a field of a list's records holds: `date` is a date with a time. */
export type FieldKind = 'integer' | 'number' | 'text' | 'date' | 'boolean';

/** The time stamps of a list's records: of a change, of the beginning, and which of them may be null. */
export type ListStamps = { changed?: string; created?: string; nullable?: string[] };

/** The fields that a list can be filtered, ordered and narrowed by, with what they hold; nested ones are none of them. */
export function listFields(record: Shape): Record<string, FieldKind> {
  const kinds = record.fields.map(({ name, type, format }): [string, FieldKind | undefined] => {
    if (type === 'string') return [name, format === 'date-time' ? 'date' : format === 'duration' ? undefined : 'text'];
    return [name, type === 'array' || type === 'object' ? undefined : type];
  });
  return Object.fromEntries(kinds.filter((entry): entry is [string, FieldKind] => entry[1] !== undefined));
}

/** The stamps of a list's record, and which of them may be null. */
export function listStamps({ resource }: Operation): ListStamps | undefined {
  const { changed, created, record } = resource;
  if (changed === undefined && created === undefined) return undefined;
  const nullable = [changed, created].filter(
    (name) => name !== undefined && record?.fields.some((field) => field.name === name && field.nullable),
  ) as string[];
  return { changed, created, nullable: nullable.length > 0 ? nullable : undefined };
}

/** `PropertyField`: the type that names a record's own fields. */
export function fieldTypeOf(record: Shape): string {
  return `${record.name}Field`;
}

/**
 * The names with their titles, in the order in which a builder looks for them: what people know the record by and its key,
 * then the others by their titles, each name before the ID that it stands for.
 */
export function fieldChoices(record: Shape, first: readonly string[] = []): { names: string[]; labels: string[] } {
  const names = Object.keys(listFields(record));
  const group = (name: string) => fieldTitle(name).replace(/ (name|ID)$/, '');
  const label = (name: string) => {
    const ref = record.fields.find((field) => field.name === name)?.ref ?? '';
    const whose = Object.hasOwn(idsOf, ref) ? idsOf[ref] : undefined;
    const title = fieldTitle(name);
    if (whose === undefined || title.toLowerCase().includes(whose)) return title;
    return `${title.replace(/ ID$/, '')} (${whose} ID)`;
  };
  const isId = (name: string) => fieldTitle(name).endsWith(' ID');
  const rank = (name: string) => (first.includes(name) ? first.indexOf(name) : first.length);
  const ordered = names.sort(
    (a, b) => rank(a) - rank(b) || compare(group(a), group(b)) || Number(isId(a)) - Number(isId(b)) || compare(a, b),
  );
  // Tray splits labels at ", ".
  return { names: ordered, labels: ordered.map((name) => label(name).replaceAll(',', '')) };
}

/** What an ID is of, where a field is named after a role: by the resource that it refers to. */
const idsOf: Readonly<Record<string, string>> = { Contacts: 'contact', Localities: 'locality', Users: 'user' };

function compare(a: string, b: string): number {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  return left < right ? -1 : left > right ? 1 : 0;
}
