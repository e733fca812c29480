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

/** The names in the order that Tray's generator puts an enumeration in, and their titles in the same order. */
export function fieldChoices(record: Shape): { names: string[]; labels: string[] } {
  const names = Object.keys(listFields(record)).sort();
  // Tray splits labels at ", ".
  return { names, labels: names.map((name) => fieldTitle(name).replaceAll(',', '')) };
}
