import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** A Markdown file of the project: its path relative to the root, and its content. */
export type MarkdownFile = { file: string; markdown: string };

/** Reads every Markdown file of the documentation, including generated ones. */
export function readMarkdownFiles(root: string): MarkdownFile[] {
  const docs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll(sep, '/'))
    .filter((name) => name.endsWith('.md'))
    .sort();
  const files = [
    'README.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    'SECURITY.md',
    'bench/README.md',
    'emulator/README.md',
    'gateway/README.md',
    ...docs.map((name) => `docs/${name}`),
  ];
  return files.map((file) => ({ file, markdown: readFileSync(join(root, file), 'utf8') }));
}
