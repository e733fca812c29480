/** How texts are shown: marked by colours, or as they are. */
export type Style = Readonly<Record<'strong' | 'soft' | 'good' | 'bad', (text: string) => string>>;

/** A stream of texts and what it can show. */
export type Screen = { style: Style; width: number };

const widths = { least: 40, most: 100, unknown: 80 };

/** Colours are for terminals; NO_COLOR (https://no-color.org) and dumb terminals have none. */
export function screenOf(
  { isTTY, columns }: { isTTY?: boolean; columns?: number },
  { NO_COLOR = '', TERM }: NodeJS.ProcessEnv,
): Screen {
  const width = isTTY === true && columns ? columns : widths.unknown;
  const coloured = isTTY === true && NO_COLOR === '' && TERM !== 'dumb';
  return { style: coloured ? colours : plain, width: Math.min(widths.most, Math.max(widths.least, width)) };
}

const sgr = (on: number, off: number) => (text: string) => `\u001B[${on}m${text}\u001B[${off}m`;
const colours: Style = { strong: sgr(1, 22), soft: sgr(2, 22), good: sgr(32, 39), bad: sgr(31, 39) };
const same = (text: string) => text;
const plain: Style = { strong: same, soft: same, good: same, bad: same };

/** Breaks a text into lines of a width, with an indent before each. A word that is longer stands alone. */
export function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, indent + line].join('\n');
}
