import stringWidth from 'string-width';

/** Characters that move the cursor, end a line or turn the direction of what follows: a provider's data must not steer a terminal. */
const steering = /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]+/gu;

/** A value as one line, for people. */
export function cellOf(value: unknown): string {
  if (value === null || value === undefined || value === '') return '-';
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value) && value.every((entry) => typeof entry !== 'object')) return value.map(cellOf).join(',');
  return (typeof value === 'string' ? value : JSON.stringify(value)).replace(steering, ' ');
}

/** The same for a table, where a time goes without its seconds and a day without its midnight. */
export function shortCell(value: unknown): string {
  return cellOf(value).replace(
    /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d)(?::\d\d)?(?:\.\d+)?(Z?)$/,
    (_, day: string, time: string, zone: string) => (time === 'T00:00' && zone === '' ? day : day + time + zone),
  );
}

/** A text of exactly so many columns: filled up, or cut with an ellipsis. Wide characters and emoji take two. */
export function fitted(text: string, width: number): string {
  const own = stringWidth(text);
  if (own <= width) return text + ' '.repeat(width - own);
  let kept = '';
  let taken = 0;
  for (const { segment } of graphemes.segment(text)) {
    const next = stringWidth(segment);
    if (taken + next > width - 1) break;
    kept += segment;
    taken += next;
  }
  return `${kept}…${' '.repeat(width - 1 - taken)}`;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
