import { main, type Measure } from './main';
import { rooms } from './rooms';
import type { Mutant, Report } from './score';

const mutant = (status: string, line = 1): Mutant => ({
  mutatorName: 'EqualityOperator',
  replacement: 'a >= b',
  status,
  location: { start: { line, column: 8 }, end: { line, column: 13 } },
});
const reportOf = (...statuses: string[]): Report => ({
  files: { 'src/a.ts': { source: 'return a > b;', mutants: statuses.map((status) => mutant(status)) } },
});

function run(args: string[], reports: Record<string, Report | undefined> = {}) {
  const told: string[] = [];
  const measured: [string, boolean][] = [];
  const measure: Measure = (name, _, fresh) => {
    measured.push([name, fresh]);
    return name in reports ? reports[name] : reportOf('Killed');
  };
  const tell = (text: string) => void told.push(text);
  const exitCode = main(args, { out: tell, err: tell }, measure);
  return { exitCode, told: told.join('\n'), measured };
}

describe('npm run mutation', () => {
  it('measures every room, or those that are named', () => {
    expect(run([]).measured).toEqual(Object.keys(rooms).map((name) => [name, false]));
    expect(run(['odata-dates', '--fresh']).measured).toEqual([['odata-dates', true]]);
  });

  it('prints a table of the scores, in which what could not run does not count', () => {
    const odata = reportOf(...Array<string>(8).fill('Killed'), 'Timeout', 'Survived', 'Ignored', 'RuntimeError');
    const { told, exitCode } = run(['retries', 'odata-dates'], { 'odata-dates': odata });
    expect(told).toContain(
      '| room | mutants | noticed | score |\n| --- | --: | --: | --: |\n| retries | 1 | 1 | 100.0% |',
    );
    expect(told).toContain('| odata-dates | 10 | 9 | 90.0% |');
    expect(exitCode).toBe(0);
  });

  it('shows what no test noticed, and fails below the least score', () => {
    const { told, exitCode } = run(['odata-dates'], { 'odata-dates': reportOf('Killed', 'Survived', 'NoCoverage') });
    expect(told).toContain('src/a.ts:1:8 EqualityOperator\n  - a > b\n  + a >= b\n');
    expect(told).toContain('EqualityOperator (no test comes here)');
    expect(told).toContain('| odata-dates | 3 | 1 | 33.3% |');
    expect(exitCode).toBe(1);
  });

  it('shows a change over several lines in one', () => {
    const source = 'x = {\n  a,\n};';
    const location = { start: { line: 1, column: 5 }, end: { line: 3, column: 2 } };
    const report = { files: { 'a.ts': { source, mutants: [{ ...mutant('Survived'), location, replacement: '{}' }] } } };
    expect(run(['odata-dates'], { 'odata-dates': report }).told).toContain('  - { a, }\n  + {}');
  });

  it('fails where a room could not be measured', () => {
    const { told, exitCode } = run(['odata-dates'], { 'odata-dates': undefined });
    expect(told).toContain('odata-dates could not be measured');
    expect(exitCode).toBe(1);
  });

  it('names the rooms where one is unknown', () => {
    const { told, exitCode, measured } = run(['odat']);
    expect(told).toContain('No room is called "odat".');
    expect(told).toContain(`Rooms: ${Object.keys(rooms).join(', ')}.`);
    expect({ exitCode, measured }).toEqual({ exitCode: 2, measured: [] });
  });
});
