/** What generated pages begin with: where their text comes from. Prettier would pad every row of a table to the widest one. */
export function page(title: string, { madeFrom }: { madeFrom: string }, parts: readonly string[]): string {
  const origin = `<!-- Written by "npm run docs" from ${madeFrom}: change these, not this file. -->`;
  return `${[`# ${title}`, origin, '<!-- prettier-ignore-start -->', ...parts, '<!-- prettier-ignore-end -->'].join('\n\n')}\n`;
}

/** The anchor that GitHub gives a heading. */
export function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Text for a cell of a table. */
export function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/</g, '&lt;');
}

/** A block of JSON; with comments it is marked as jsonc. */
export function fenced(text: string): string {
  return `\`\`\`${/^ *\/\/ /m.test(text) ? 'jsonc' : 'json'}\n${text}\n\`\`\``;
}

/** `a`, `a and b`, `a, b and c` */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
