/** How text is compared. */
export type TextOptions = { caseSensitive?: boolean };

// How Aspire compares text is not published. It runs on SQL Server, whose usual collation ignores case.
const caseSensitiveByDefault = false;

/** Converts text to the form in which it is compared. It keeps the length, so that `indexof` counts right. */
export type Fold = (text: string) => string;

export function foldFor({ caseSensitive = caseSensitiveByDefault }: TextOptions): Fold {
  return caseSensitive ? (text) => text : ignoreCase;
}

function ignoreCase(text: string): string {
  const lower = text.toLowerCase();
  // Some letters get longer in lower case, and a final sigma depends on its neighbours: convert those letter by letter.
  return lower.length === text.length && !/[\u03a3\u03c2]/.test(text) ? lower : Array.from(text, lowerLetter).join('');
}

function lowerLetter(letter: string): string {
  const lower = letter === '\u03c2' ? '\u03c3' : letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}
