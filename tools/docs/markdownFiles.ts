import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A Markdown text of the project: its path as seen from the root, and what it holds. */
export type MarkdownFile = { file: string; markdown: string };

/** Every Markdown text that people read, the generated ones included. */
export function readMarkdownFiles(root: string): MarkdownFile[] {
  const docs = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
  const files = [
    'README.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    'bench/README.md',
    'emulator/README.md',
    ...docs.map((name) => `docs/${name}`),
  ];
  return files.map((file) => ({ file, markdown: readFileSync(join(root, file), 'utf8') }));
}
