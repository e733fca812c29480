const dayOrTime = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d))?$/;

/**
 * Whether a text that somebody typed is a day (`2026-11-01`) or a time with its zone (`2026-11-01T08:00:00Z`). JavaScript takes
 * the 30th of February for a day of March, and texts without a zone for times of this machine.
 */
export function isDayOrTime(text: string): boolean {
  const [, day = ''] = dayOrTime.exec(text) ?? [];
  if (Number.isNaN(Date.parse(text))) return false;
  return new Date(`${day}T00:00:00Z`).getUTCDate() === Number(day.slice(8));
}
