import { posix } from 'node:path';
import type { MarkdownFile } from './markdownFiles';

/** Which files there are, folders included; by their paths as seen from the root. */
type Exists = (path: string) => boolean;

/**
 * The links of the texts that lead nowhere: to a file that is not there, or to a heading that a text has not. One line
 * each, with file and line. Links to other hosts are not looked at.
 */
export function brokenLinks(texts: readonly MarkdownFile[], exists: Exists): string[] {
  const headings = new Map(texts.map(({ file, markdown }) => [file, anchorsOf(markdown)]));
  return texts.flatMap(({ file, markdown }) =>
    linksOf(markdown).flatMap(({ target, line }) => {
      const [path = '', anchor] = target.split('#');
      const to = path === '' ? file : posix.join(posix.dirname(file), decodeURI(path));
      if (!exists(to)) return [`${file}:${line} there is no ${to}`];
      const known = headings.get(to);
      if (anchor === undefined || known?.has(anchor)) return [];
      return [`${file}:${line} ${to} has no heading #${anchor}`];
    }),
  );
}

/** Links of a text to its own project, outside code. */
function linksOf(markdown: string): { target: string; line: number }[] {
  return proseLines(markdown).flatMap(({ text, line }) =>
    [...text.replace(/`[^`]*`/g, '').matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target = '']) => ({ target, line }))
      .filter(({ target }) => !/^[a-z]+:/.test(target)),
  );
}

/** The anchors of a text's headings, as GitHub makes them. */
function anchorsOf(markdown: string): Set<string> {
  const anchors = new Set<string>();
  for (const { text } of proseLines(markdown)) {
    const [, heading] = /^#{1,6}\s+(.*?)\s*$/.exec(text) ?? [];
    if (heading === undefined) continue;
    const plain = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-');
    let anchor = plain;
    for (let more = 1; anchors.has(anchor); more += 1) anchor = `${plain}-${more}`;
    anchors.add(anchor);
  }
  return anchors;
}

function proseLines(markdown: string): { text: string; line: number }[] {
  let inCode = false;
  return markdown.split('\n').flatMap((text, at) => {
    const isFence = /^\s*```/.test(text);
    if (isFence) inCode = !inCode;
    return inCode || isFence ? [] : [{ text, line: at + 1 }];
  });
}
