import { posix } from 'node:path';
import type { MarkdownFile } from './markdownFiles';

/** Whether a file or folder exists, by its path relative to the root. */
type Exists = (path: string) => boolean;

/**
 * The broken links of the texts, to a missing file or heading: one line each, with file and line. Links to other hosts are
 * not checked.
 */
export function brokenLinks(texts: readonly MarkdownFile[], exists: Exists): string[] {
  const headings = new Map(texts.map(({ file, markdown }) => [file, anchorsOf(markdown)]));
  return texts.flatMap(({ file, markdown }) =>
    linksOf(markdown).flatMap(({ target, line }) => {
      const [path = '', anchor] = target.split('#');
      const to = path === '' ? file : posix.join(posix.dirname(file), decodeURI(path));
      if (!exists(to)) return [`${file}:${line} ${to} does not exist`];
      const known = headings.get(to);
      if (anchor === undefined || known?.has(anchor)) return [];
      return [`${file}:${line} ${to} has no heading #${anchor}`];
    }),
  );
}

/** The links of a text, outside code, to files of the project. */
function linksOf(markdown: string): { target: string; line: number }[] {
  return proseLines(markdown).flatMap(({ text, line }) =>
    [...text.replace(/`[^`]*`/g, '').matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target = '']) => ({ target, line }))
      .filter(({ target }) => !/^[a-z]+:/.test(target)),
  );
}

/** The anchors that GitHub gives a text's headings. */
function anchorsOf(markdown: string): Set<string> {
  const anchors = new Set<string>();
  for (const { text } of proseLines(markdown)) {
    const [, heading] = /^#{1,6}\s+(\S.*)$/.exec(text.trimEnd()) ?? [];
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
