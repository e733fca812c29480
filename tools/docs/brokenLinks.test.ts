import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { brokenLinks } from './brokenLinks';
import { readMarkdownFiles } from './markdownFiles';

const root = join(__dirname, '../..');

describe('the links of the texts', () => {
  it('lead to existing files and headings', () => {
    const exists = (path: string) => existsSync(join(root, path));
    expect(brokenLinks(readMarkdownFiles(root), exists)).toEqual([]);
  });

  it('are reported if a file or a heading is missing', () => {
    const markdown = [
      '# What it does, and why',
      '## `npm run` & more',
      '## Twice',
      '## Twice',
      '[a](#what-it-does-and-why) [b](#npm-run--more) [c](#twice-1) [d](../README.md#top) [e](https://example.com/#x)',
      '[a](#twice-2) [b](gone.md) [c](../README.md#gone) `[d](nowhere.md)`',
      '```',
      '[a](nowhere.md)',
      '```',
    ].join('\n');
    const texts = [
      { file: 'docs/one.md', markdown },
      { file: 'README.md', markdown: '# Top\n' },
    ];
    expect(brokenLinks(texts, (path) => texts.some(({ file }) => file === path))).toEqual([
      'docs/one.md:6 docs/one.md has no heading #twice-2',
      'docs/one.md:6 docs/gone.md does not exist',
      'docs/one.md:6 README.md has no heading #gone',
    ]);
  });
});
