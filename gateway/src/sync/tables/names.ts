import { createHash } from 'node:crypto';

/** The longest name that Postgres keeps, in bytes. */
export const longestName = 63;

/** `WorkTicketID` -> `work_ticket_id`, `SMSNotificationsContact` -> `sms_notifications_contact`. */
export function snakeCase(name: string): string {
  return name
    .replace(/(?<=[A-Z])(?=[A-Z][a-z])|(?<=[a-z0-9])(?=[A-Z])/g, '_')
    .split(/[^A-Za-z0-9]/)
    .filter((part) => part !== '')
    .join('_')
    .toLowerCase();
}

/** The name of the column for any field, even one that no page knows: never empty, reserved, too long or one of ours. */
export function columnName(field: string): string {
  const plain = snakeCase(field);
  if (plain === '') return shorten(`field_${digest(field)}`);
  return shorten(/^\d/.test(plain) || reserved.has(plain) ? `field_${plain}` : plain);
}

/** A name of at most `bytes`: what is longer ends in a digest of the whole, so that two long names stay apart. */
export function shorten(name: string, bytes = longestName): string {
  // Only letters, digits and underscores get here: a byte each.
  return name.length <= bytes ? name : `${name.slice(0, bytes - 9)}_${digest(name)}`;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/** Postgres' own columns, which no table can have twice, and the words that a query could only use in quotes. */
const reserved: ReadonlySet<string> = new Set(
  (
    'ctid cmax cmin tableoid xmax xmin ' +
    'all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation ' +
    'column concurrently constraint create cross current_catalog current_date current_role current_schema current_time ' +
    'current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign freeze ' +
    'from full grant group having ilike in initially inner intersect into is isnull join lateral leading left like limit ' +
    'localtime localtimestamp natural not notnull null offset on only or order outer overlaps placing primary references ' +
    'returning right select session_user similar some symmetric system_user table tablesample then to trailing true union ' +
    'unique user using variadic verbose when where window with'
  ).split(' '),
);
