const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** A longer one does not fit into the address of a request. */
const longestText = 8_000;

/**
 * What keeps a builder's own OData from being combined with other conditions, or from being sent: text that would leave
 * the parentheses it is put into. The end of a sentence; undefined where nothing does.
 */
export function unbalancedPart(text: string): string | undefined {
  if (text.length > longestText)
    return `has ${text.length} characters, and at most ${longestText} fit into a request; use Conditions for long lists of values`;
  const open: { closedBy: string; at: number }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === "'") {
      const end = text.indexOf("'", at + 1);
      if (end < 0)
        return `has a text without its closing quote, from character ${at + 1} on; a quote inside a text is written twice, as in 'O''Hara'`;
      at = end;
    } else if (character === '"') return `has a double quote at character ${at + 1}; text stands in single quotes`;
    else if (Object.hasOwn(closing, character)) open.push({ closedBy: closing[character] ?? '', at });
    else if (')]}'.includes(character) && open.pop()?.closedBy !== character)
      return `has a "${character}" at character ${at + 1} that closes nothing`;
  }
  const last = open.at(-1);
  return last && `has a "${text.charAt(last.at)}" at character ${last.at + 1} that is never closed`;
}
