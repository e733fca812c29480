import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main, writePages } from './main';
import { writeIfChanged } from './writeIfChanged';

const folder = mkdtempSync(join(tmpdir(), 'aspire-docs-'));
const file = join(folder, 'operations.md');
afterAll(() => rmSync(folder, { recursive: true }));

it('writes a file that differs, once', () => {
  expect(writeIfChanged(file, 'one\ntwo\n', { check: false })).toEqual({ state: 'written' });
  expect(readFileSync(file, 'utf8')).toBe('one\ntwo\n');
  expect(writeIfChanged(file, 'one\ntwo\n', { check: false })).toEqual({ state: 'same' });
});

it('with check it only says how a file differs', () => {
  writeFileSync(file, 'one\ntwo\nthree\n');
  const check = (text: string, at = file) => writeIfChanged(at, text, { check: true });
  expect(check('one\n2\nthree\n')).toEqual({ state: 'differs', how: 'line 2 should be "2"' });
  expect(check('one\ntwo')).toEqual({ state: 'differs', how: 'it is longer than expected' });
  expect(check('one', join(folder, 'nowhere.md'))).toEqual({ state: 'differs', how: 'it does not exist' });
  expect(readFileSync(file, 'utf8')).toBe('one\ntwo\nthree\n');
});

it('writes the pages that are new or differ, and removes those that are no longer made', () => {
  const pages = new Map([
    ['docs/operations/trees.md', '# Trees\n'],
    ['docs/tasks/README.md', '# Tasks\n'],
  ]);
  expect(writePages(folder, pages, { check: true }).problems).toEqual([
    'docs/operations/trees.md is out of date: it does not exist.',
    'docs/tasks/README.md is out of date: it does not exist.',
  ]);
  expect(writePages(folder, pages, { check: false })).toEqual({ changed: 2, problems: [] });
  expect(writePages(folder, pages, { check: true })).toEqual({ changed: 0, problems: [] });

  pages.delete('docs/operations/trees.md');
  const stale = { changed: 1, problems: ['docs/operations/trees.md is not made any more.'] };
  expect(writePages(folder, pages, { check: true })).toEqual(stale);
  expect(writePages(folder, pages, { check: false })).toEqual({ changed: 1, problems: [] });
  expect(existsSync(join(folder, 'docs/operations/trees.md'))).toBe(false);
});

it('prints its usage', async () => {
  const out: string[] = [];
  expect(await main(['--help'], { out: (text) => void out.push(text), err: () => undefined }, folder)).toBe(0);
  expect(out.join()).toContain('npm run docs:check');
});
