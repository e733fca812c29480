/**
 * Most stamps, as they are: in UTC, with whole seconds, on a day that every month has. In a class of its own, since a million
 * records have tens of millions of them.
 */
const usual = /^(?!0000)\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
const stamp = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(?:Z|([+-])(\d\d):?(\d\d))?)?$/;
const midnight = /^(\d{4}-\d\d-\d\d)(?:T00:00:00(?:\.0{1,9})?(?:Z|\+00:?00)?)?$/;

/**
 * The same text for the same moment: in UTC, which is meant where no zone is given, and without zeros at the end of the
 * fraction. Databases count microseconds: a seventh digit is dropped. Undefined if it is no moment between the years 1 and 9999.
 */
export function momentText(value: string): string | undefined {
  if (usual.test(value)) return value;
  const parts = stamp.exec(value);
  if (!parts) return undefined;
  const [, day = '', time = '00:00:00', fraction = '', sign, hours = '0', minutes = '0'] = parts;
  const local = secondsText(Date.parse(`${day}T${time}Z`));
  // A day that its month does not have, or an hour of a day that ends at 24:00, comes back as another one.
  if (local !== `${day}T${time}`) return undefined;
  const utc = sign === undefined ? local : shifted(local, sign, Number(hours), Number(minutes));
  if (utc === undefined) return undefined;
  const kept = fraction.slice(0, 6).replace(/0+$/, '');
  return kept === '' ? `${utc}Z` : `${utc}.${kept}Z`;
}

/** The day of a stamp that says midnight in UTC, or of a mere day. Undefined if it says anything else. */
export function dayText(value: string): string | undefined {
  const day = midnight.exec(value)?.[1];
  if (day === undefined) return undefined;
  return secondsText(Date.parse(`${day}T00:00:00Z`)) === `${day}T00:00:00` ? day : undefined;
}

function shifted(local: string, sign: string, hours: number, minutes: number): string | undefined {
  if (hours > 15 || minutes > 59) return undefined;
  const offset = (hours * 60 + minutes) * 60_000;
  return secondsText(Date.parse(`${local}Z`) + (sign === '-' ? offset : -offset));
}

/** `2026-04-08T09:30:00`; undefined outside of the years that databases write with four digits. */
function secondsText(time: number): string | undefined {
  if (Number.isNaN(time)) return undefined;
  const text = new Date(time).toISOString();
  return text.length === 24 && !text.startsWith('0000') ? text.slice(0, 19) : undefined;
}
