import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCodes } from '../../src/aspire/model/errorCodes';

/** The table of codes in docs/troubleshooting.md: code, Tray's kind of error, meaning. */
const table = readFileSync(join(__dirname, '../../docs/troubleshooting.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, , tag]) => /Error$/.test(tag ?? ''));

it('the docs tell every error code, as the connector has it', () => {
  const told = table.map(([, code, tag, meaning]) => ({ code, tag, meaning }));
  expect(told).toEqual(Object.entries(errorCodes).map(([code, { tag, meaning }]) => ({ code, tag, meaning })));
});
