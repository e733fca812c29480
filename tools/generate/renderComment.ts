/** A tag of a doc comment with its text: `['@title', 'Property name']`. */
export type Tag = readonly [name: `@${string}`, text: string | number];

/**
 * A doc comment on lines of its own (Tray's schema generator loses any other): the text, then the tags. One line where that
 * is enough. Gives an empty string where there is nothing to say.
 */
export function renderComment(text: string | undefined, tags: readonly Tag[] = []): string {
  const said = text ? commentText(text).split('\n') : [];
  const lines = [...said, ...tags.map(([name, value]) => `${name} ${oneLine(value)}`)];
  if (lines.length === 0) return '';
  if (lines.length === 1) return `/** ${lines[0]} */\n`;
  return ['/**', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */', ''].join('\n');
}

/** Text that neither ends the comment nor begins a tag: Tray's schema generator would lose the rest of it. */
function commentText(text: string): string {
  return text
    .trim()
    .replace(/\*\//g, '* /')
    .replace(/(^|\s)(@\S*)/g, '$1`$2`')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

function oneLine(value: string | number): string {
  return String(value).replace(/\*\//g, '* /').replace(/\s+/g, ' ').trim();
}
