import { describe, expect, it } from 'vitest';
import { reportOf } from '../../soak/checks/check.ts';
import { checkMemory } from '../../soak/checks/memory.ts';
import { checkSecrets } from '../../soak/checks/secrets.ts';
import { checkWrites } from '../../soak/checks/writes.ts';
import type { Write } from '../../soak/drivers/writes.ts';
import { OptionError, readOptions } from '../../soak/options.ts';
import { createRandom } from '../../soak/random.ts';
import { createTally } from '../../soak/tally.ts';

const write = (fate: Write['fate'], id?: number): Write => ({
  kind: 'property',
  key: 'soak-1-1',
  connection: 'crews',
  fate,
  ...(id === undefined ? {} : { id }),
});
const property = (id: number, name = 'soak-1-1') => ({ PropertyID: id, PropertyName: name });
const judged = (one: Write, ids: number[]) =>
  checkWrites([one, { ...write('done', 999), key: 'other' }], {
    property: [...ids.map((id) => property(id)), property(999, 'other')],
    contact: [],
  }).problems;

describe('the check of writes', () => {
  it('wants what was done there once, under the id that was told', () => {
    expect(judged(write('done', 7), [7])).toEqual([]);
    expect(judged(write('done', 7), [])).toEqual([expect.stringContaining('told as done, and 0 times')]);
    expect(judged(write('done', 7), [7, 8])).toEqual([
      expect.stringContaining('told as done, and 2 times in Aspire (7, 8)'),
    ]);
    expect(judged(write('done', 7), [8])).toEqual([expect.stringContaining('told as record 7, and it is 8')]);
  });

  it('lets what is unknown be there or not, and never twice', () => {
    expect(judged(write('unknown'), [])).toEqual([]);
    expect(judged(write('unknown'), [7])).toEqual([]);
    expect(judged(write('unknown'), [7, 8])).toEqual([expect.stringContaining('told as unknown, and 2 times')]);
  });

  it('wants every fate told, nothing refused, and something done', () => {
    expect(judged(write('waiting'), [])).toEqual([expect.stringContaining('never told')]);
    expect(judged(write('refused'), [])).toEqual([expect.stringContaining('refused, though')]);
    expect(checkWrites([], { property: [], contact: [] }).problems).toEqual([
      expect.stringContaining('no write was done'),
    ]);
  });
});

describe('the check of secrets', () => {
  const secrets = new Map([['hush-hush', 'a client secret']]);

  it('finds known secrets and what looks like one, without repeating it', () => {
    const token = `eyJ${'a'.repeat(20)}.${'b'.repeat(20)}.${'c'.repeat(20)}`;
    const texts = [
      { name: 'stderr', text: 'a line with hush-hush in it' },
      { name: 'stdout', text: `Bearer ${token}` },
      { name: 'table', text: `ask_${'d'.repeat(30)}` },
    ];
    const { problems } = checkSecrets(texts, secrets);
    expect(problems).toEqual([
      'stderr holds a client secret',
      'stdout holds an access token',
      'table holds an API key',
    ]);
  });

  it('passes what holds none', () => {
    expect(checkSecrets([{ name: 'stderr', text: 'nothing' }], secrets).problems).toEqual([]);
  });
});

describe('the check of memory', () => {
  const hour = 3_600_000;
  const samples = (mbAt: (share: number) => number, ageAtStart = hour) =>
    Array.from({ length: 90 }, (_, at) => ({
      replica: 1,
      pid: 1,
      at: at * 1_000,
      ageMs: ageAtStart + at * 1_000,
      mb: mbAt(at / 90),
    }));
  const load = { from: 0, to: 90_000, always: [1] };

  it('passes what is flat after the first third', () => {
    expect(
      checkMemory(
        samples((share) => (share < 1 / 3 ? 100 : 200)),
        load,
      ).problems,
    ).toEqual([]);
  });

  it('finds what grows by more than a tenth', () => {
    const { problems } = checkMemory(
      samples((share) => 200 + 150 * share),
      load,
    );
    expect(problems).toEqual(['replica 1: 274 -> 324 MB, more than 302']);
  });

  it('lets a young process grow by a told amount', () => {
    const { problems, facts } = checkMemory(
      samples((share) => 200 + 150 * share, 0),
      load,
    );
    expect(problems).toEqual([]);
    expect(facts).toContain('for its age');
  });

  it('fails where the replica that must be judged was hardly seen', () => {
    expect(checkMemory([], load).problems).toEqual(['replica 1 has too few samples to be judged']);
  });
});

describe('what is expected of answers', () => {
  it('is success, an allowed code, or a cut by a kill', () => {
    const tally = createTally();
    tally.count('reads', { status: 200, body: {} }, []);
    tally.count('reads', { status: 502, body: {}, code: 'unavailable' }, ['unavailable']);
    tally.count('reads', { cut: 'socket hang up', byKill: true }, []);
    expect(tally.unexpected).toEqual([]);
    tally.count('reads', { status: 500, body: { code: 'bug' }, code: 'bug' }, ['unavailable']);
    tally.count('reads', { cut: 'socket hang up', byKill: false }, []);
    expect(tally.unexpected).toEqual([expect.stringContaining('bug'), expect.stringContaining('socket hang up')]);
  });
});

describe('the command line of the soak', () => {
  it('reads minutes and seed, and chooses a seed itself', () => {
    expect(readOptions([], () => 5)).toEqual({ minutes: 30, seed: 5 });
    expect(readOptions(['--minutes', '1.5', '--seed', '7'], () => 5)).toEqual({ minutes: 1.5, seed: 7 });
  });

  it('names what is wrong', () => {
    for (const [args, message] of [
      [['--minutes', '0'], /--minutes must be a number from 0.5 to 1440, not "0"/],
      [['--seed', '1.5'], /--seed must be a whole number/],
      [['--hours', '1'], /hours/],
    ] as const) {
      expect(() => readOptions(args, () => 5)).toThrow(OptionError);
      expect(() => readOptions(args, () => 5)).toThrow(message);
    }
  });
});

it('the same seed and name give the same choices', () => {
  const draw = (seed: number, name: string) => {
    const random = createRandom(seed, name);
    return Array.from({ length: 20 }, () => random.whole(1, 1_000));
  };
  expect(draw(7, 'kill')).toEqual(draw(7, 'kill'));
  expect(draw(7, 'kill')).not.toEqual(draw(7, 'event'));
  expect(draw(7, 'kill')).not.toEqual(draw(8, 'kill'));
});

it('the report tells what failed and how much more of it there is', () => {
  const report = reportOf([
    { name: 'rows', facts: '3 rows', problems: [] },
    { name: 'tokens', facts: '2 calls', problems: Array.from({ length: 12 }, (_, at) => `problem ${at}`) },
  ]);
  expect(report).toContain('ok      rows    3 rows');
  expect(report).toContain('FAILED  tokens  2 calls\n        - problem 0');
  expect(report).toContain('- and 2 more');
});
