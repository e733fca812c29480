import { fieldTitle } from '../model/fieldTitle';
import type { Shape, ShapeField } from '../model/model';

/** Percents of which clients have seen that 100 is the whole. */
const wholePercent = /(GrossMargin|GM|Tax|Retainage|Burden|Premium)\w*Percent|^Probability$/;

/**
 * What a builder needs to know of a record's field to map it, where its page says nothing: what an ID is of, how moments,
 * hours and shares are given. Undefined where the title says it all.
 */
export function recordHelp(field: ShapeField, { name: record, fields }: Shape): string | undefined {
  const { name, type, format, about } = field;
  if (about !== undefined) return about;
  if (type === 'integer' && /I[Dd]$/.test(name)) return idHelp(field, record, fields);
  if (format === 'date-time')
    return /DateTime$|Stamp$/.test(name)
      ? 'A moment in UTC, such as 2026-04-08T09:30:00Z.'
      : 'A day or a moment, such as 2026-04-08T00:00:00Z.';
  if (format === 'duration') return 'A time of day as hours, minutes and seconds, such as 07:30:00.';
  if (type === 'boolean' || type === 'string') return undefined;
  if (/PercentComplete/.test(name)) return 'From 0 to 1, such as 0.5 for half.';
  if (wholePercent.test(name)) return 'In percent, such as 8.25.';
  if (/Hours|^BreakTime$/.test(name)) return 'In hours, such as 7.5.';
  if (/Latitude$|Longitude$/.test(name)) return 'In degrees, such as 30.2672.';
  return undefined;
}

function idHelp({ name, refersTo }: ShapeField, record: string, fields: readonly ShapeField[]): string {
  if (refersTo) {
    const { singular, list } = refersTo;
    return `The ID of ${/^[aeiou]/.test(singular) ? 'an' : 'a'} ${singular}${list === undefined ? '' : `: see "${list}"`}.`;
  }
  if (name.toLowerCase() === `${record}ID`.toLowerCase()) return 'Tells this record from the others.';
  const named = fields.find((field) => field.name === name.replace(/I[Dd]$/, 'Name'));
  return named ? `An ID: ${fieldTitle(named.name)} tells of what.` : 'An ID without a list of its own.';
}
