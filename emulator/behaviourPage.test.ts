import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultOf, switches, switchNames } from './behaviour/switches';

const page = readFileSync(join(__dirname, '..', 'docs', 'aspire-behaviour.md'), 'utf8');
const rows = page.split('\n').filter((line) => /^\| \d+ /.test(line));

/** The quoted tests, as `server/listRecords.test.ts` "is a bare array". */
const quotes = [...page.matchAll(/`([\w/]+\.test\.ts)` "([^"]+)"/g)].map(([, file, name]) => ({
  file: file!,
  name: name!,
}));

/** The names of a file's tests, as the file writes them. */
function testsIn(file: string): string[] {
  const source = readFileSync(join(__dirname, file), 'utf8');
  const names = /(?<=\b(?:it|test)\(\s*|\)\(\s*)'([^'\n]+)',\s*(?:async\s*)?\(/g;
  return [...source.matchAll(names)].map(([, name]) => name!);
}

const testFiles = readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.test.ts'),
);
const tests = new Map(testFiles.map((file) => [file.replaceAll('\\', '/'), testsIn(file)]));

describe('the page on Aspire’s behaviour', () => {
  it('quotes tests that are there', () => {
    const missing = quotes.filter(({ file, name }) => !tests.get(file)?.includes(name));
    expect(missing).toEqual([]);
    expect(quotes.length).toBeGreaterThan(60);
  });

  it('numbers its statements without a gap, each with its evidence and with a test or a reason', () => {
    expect(rows.map((row) => Number(/\d+/.exec(row)![0]))).toEqual(rows.map((_, index) => index + 1));
    for (const row of rows) {
      const [, , , evidence = '', shown = ''] = row.split('|').map((cell) => cell.trim());
      expect([row, evidence]).toEqual([row, expect.stringMatching(/^(H|M|M-H|H\/M|seen)$/)]);
      expect([row, shown]).toEqual([row, expect.stringMatching(/\.test\.ts` "|^not modelled: \w+/)]);
    }
  });

  it('names every switch with its default, and the switch at each of its statements', () => {
    for (const name of switchNames) {
      expect(page).toMatch(new RegExp(`^\\| \`${name}\` +\\| \`${defaultOf(name)}\``, 'm'));
      for (const statement of switches[name].statements) {
        expect(rows[statement - 1]).toContain(`\`${name}\``);
      }
    }
  });
});
