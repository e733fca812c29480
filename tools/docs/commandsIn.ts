/** A command in a text: its words, split as a shell does, and its line, from 1. */
export type Command = { words: string[]; line: number };

/**
 * The commands in a Markdown text: those of its `sh` blocks, split at `&&` and `;`, and those in inline code that begin
 * with npm, npx or tray-cdk. Comments are left out.
 */
export function commandsIn(markdown: string): Command[] {
  const commands: Command[] = [];
  let block: string | undefined;
  for (const { text, line } of wholeLines(markdown)) {
    const fence = /^\s*```(\w*)/.exec(text);
    if (fence) {
      block = block === undefined ? (fence[1] ?? '') : undefined;
      continue;
    }
    const shown = block === undefined ? inlineCode(text) : block === 'sh' ? [text.trim()] : [];
    for (const one of shown) {
      for (const words of splitCommands(one)) commands.push({ words, line });
    }
  }
  return commands;
}

/** Joins lines that end in a backslash with the next line. */
function wholeLines(markdown: string): { text: string; line: number }[] {
  const lines: { text: string; line: number }[] = [];
  let open = false;
  markdown.split('\n').forEach((text, at) => {
    const last = lines.at(-1);
    if (open && last) last.text += ` ${text.trim().replace(/\\$/, '')}`;
    else lines.push({ text: text.replace(/\\$/, ''), line: at + 1 });
    open = text.endsWith('\\');
  });
  return lines;
}

function inlineCode(text: string): string[] {
  return [...text.matchAll(/`((?:npm|npx|tray-cdk) [^`]+)`/g)].map(([, code = '']) => code);
}

/** Splits words like a POSIX shell, with quotes and backslashes, but expands no variables or patterns. */
function splitCommands(text: string): string[][] {
  const commands: string[][] = [[]];
  let word: string | undefined;
  const endWord = (): void => {
    if (word !== undefined) commands.at(-1)?.push(word);
    word = undefined;
  };
  for (const [token] of text.matchAll(/'[^']*'|"(?:\\.|[^"\\])*"|\\.|&&|;|\s+(?:#.*)?|[^\s'"\\;&]+|&/g)) {
    if (/^\s+#/.test(token)) break;
    if (token === '&&' || token === ';') {
      endWord();
      commands.push([]);
    } else if (/^\s/.test(token)) endWord();
    else if (token.startsWith("'")) word = (word ?? '') + token.slice(1, -1);
    else if (token.startsWith('"')) word = (word ?? '') + token.slice(1, -1).replace(/\\(.)/g, '$1');
    else word = (word ?? '') + (token.length > 1 && token.startsWith('\\') ? token.slice(1) : token);
  }
  endWord();
  return commands.filter((words) => words.length > 0);
}
