/** The values in one text, or what is wrong with it, as the end of a sentence. */
export type ValueList = { values: string[] } | { problem: string };

/** Longer texts are refused unread. */
const longestText = 500_000;

const howToWrite = 'write it as "Oak Hill","Elm Court", or give each value on its own in Values';

/**
 * The values that a text holds: a JSON list (`["Oak Hill","Elm Court"]`), or values that commas or line breaks separate, in
 * double quotes where they have commas of their own (`"Smith, Inc.","Jones, LLC"`). Numbers keep all their digits. What
 * looks like another kind of list is refused: its parts would be names that nobody meant.
 */
export function splitValues(text: string): ValueList {
  if (text.length > longestText) return { problem: 'holds too long a list of values' };
  const list = text.trim();
  if (!list.startsWith('[') || !list.endsWith(']')) return splitCsv(list);
  const entries = parseList(list);
  if (!entries) return { problem: `looks like a list, but it is no JSON; ${howToWrite}` };
  if (entries.some((entry) => typeof entry === 'object'))
    return { problem: 'may hold texts and numbers only, no null and no lists in the list' };
  return { values: scalarsOf(list, entries) };
}

/** Whether a text is a JSON list, which is no value of its own. */
export function isJsonList(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    value.length <= longestText &&
    /^\s*\[/.test(value.slice(0, 100)) &&
    parseList(value) !== undefined
  );
}

function parseList(text: string): unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The entries as texts. Numbers are taken as they are written: as numbers they might be rounded. */
function scalarsOf(list: string, entries: readonly unknown[]): string[] {
  // Without its texts, JSON of scalars has commas only between entries.
  const written = list
    .slice(1, -1)
    .replace(/"[^"\\]*(?:\\.[^"\\]*)*"/g, '')
    .split(',');
  return entries.map((entry, index) => (typeof entry === 'string' ? entry : (written[index] ?? '').trim()));
}

function splitCsv(text: string): ValueList {
  const values: string[] = [];
  const unquoted: string[] = [];
  let at = 0;
  while (at < text.length) {
    at = endOf(blanks, text, at);
    if (text[at] === '"') {
      const end = endOf(quoted, text, at);
      const next = endOf(blanks, text, end);
      if (!separators.includes(text.charAt(next)))
        return { problem: `has a double quote that does not fit a list; ${howToWrite}` };
      values.push(text.slice(at + 1, end - 1).replaceAll('""', '"'));
      at = next + 1;
    } else {
      const end = endOf(upToSeparator, text, at);
      const value = text.slice(at, end).trim();
      if (value !== '') {
        unquoted.push(value);
        values.push(value);
      }
      at = end + 1;
    }
  }
  const inSingleQuotes =
    unquoted.some((value) => value.startsWith("'")) && unquoted.some((value) => value.endsWith("'"));
  return inSingleQuotes ? { problem: `has single quotes round its values; ${howToWrite}` } : { values };
}

const separators = ',\r\n';
const blanks = /[ \t]*/y;
/** Matches nothing at a quote that is never closed: then that quote stands where a separator is to stand. */
const quoted = /"[^"]*(?:""[^"]*)*"/y;
const upToSeparator = /[^,\r\n]*/y;

/** Where the match ends that begins at a position; the position itself where there is none. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
