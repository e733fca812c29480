/** How a text that was found stands to the one that was looked for. */
export type Likeness = 'same' | 'spelled otherwise' | 'another';

/**
 * Capitals, accents and outer blanks count for nothing: databases take them for the same in different ways. A database may
 * go further than that (SQL Server finds `Strauß` for `Strauss`, and passes over what cannot be seen), which is no fault of
 * the filter, but may well be somebody else.
 */
export function likenessOf(found: unknown, wanted: string | number): Likeness {
  const [one, other] = [textOf(found), String(wanted)];
  if (plain(one) === plain(other)) return 'same';
  return isAlike(folded(one), folded(other)) ? 'spelled otherwise' : 'another';
}

/** Whether a text holds nothing that a database would look for: blanks, and characters that are not seen. */
export function isBlank(text: string): boolean {
  return /^[\s\p{C}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}]*$/u.test(text);
}

/** Without capitals, accents and outer blanks. Marks of scripts in which they are letters of their own are kept. */
function plain(value: unknown): string {
  // To `trim` the byte order mark is a blank; it is one of the characters that are not seen.
  const trimmed = textOf(value).replaceAll('\ufeff', '\u200b').trim();
  return trimmed
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Nothing but letters and digits, each in its plainest form: full width, ligatures and what is not seen are gone. */
export function folded(value: unknown): string {
  const text = textOf(value);
  // In capitals, ß is SS.
  const decomposed = text.normalize('NFKD').toUpperCase().toLowerCase().normalize('NFKD');
  return decomposed.replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * Whether two folded texts may be the same to a database. What a letter outside of ASCII counts as (`ø` as `o` or as `oe`)
 * differs, so that the rest has to agree: the ASCII letters of one stand in the other in the same order.
 */
function isAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const [inner, outer] = [one, other].map((text) => text.replace(/[^\0-\x7f]/gu, '')).sort(byLength);
  if (inner === undefined || outer === undefined || inner.length + outer.length === one.length + other.length)
    return false;
  let found = 0;
  for (const letter of outer) if (letter === inner[found]) found += 1;
  return found === inner.length;
}

function byLength(one: string, other: string): number {
  return one.length - other.length;
}
