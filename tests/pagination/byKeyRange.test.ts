import type { Shape } from '../../api/model/model';
import { compileFilter } from '../../emulator/odata/index';
import type { AspireRecord } from '../../src/aspire/model/record';
import { fail, success } from '../../src/aspire/model/result';
import { byKeyRange } from '../../src/aspire/pagination/byKeyRange';
import { isOrderNotKept } from '../../src/aspire/pagination/problems';
import { RecordCollector } from '../../src/aspire/pagination/recordCollector';
import type { FetchPage, Limits } from '../../src/aspire/pagination/types';

const shape: Shape = { name: 'Ticket', fields: [{ name: 'ID', type: 'integer' }] };

type Answer = Awaited<ReturnType<FetchPage>>;
type Options = {
  concurrency?: number;
  /** Records, at most. */
  records?: number;
  filter?: string;
  pageSize?: number;
  after?: number;
  /** Another answer to a question than Aspire's own, told by its number (from 0) and its filter. */
  odd?: (keys: number[], number: number, filter: string) => Answer | undefined;
};

const pageOf = (keys: readonly number[]): Answer =>
  success({ rows: keys.map((ID): AspireRecord => ({ ID })), size: 10 * keys.length });
const rateLimited: Answer = success({ rows: [], size: 0, rateLimited: true });
const failed: Answer = fail('unavailable', 'no');

/** Reads these keys, and tells what was asked for, and the most that had come and was not taken yet. */
async function read(
  keys: readonly number[],
  { concurrency = 2, records = 50_000, filter = '', pageSize = 4, after, odd = () => undefined }: Options = {},
) {
  const asked: string[] = [];
  const limits: Limits = { records, size: 5_000_000, until: Infinity, now: () => 0, concurrency };
  const listing = { filters: [filter], key: ['ID'], byKey: true, pageSize };
  const sink = new RecordCollector(listing, limits);
  let came = 0;
  let mostHeld = 0;
  let open = 0;
  const fetchPage: FetchPage = async (question) => {
    const number = asked.push(question.filter) - 1;
    if (number > 500) throw new Error('it does not end');
    open += 1;
    // Some come before others that were asked for earlier.
    for (let turns = 3 - (number % 4); turns > 0; turns -= 1) await new Promise(setImmediate);
    open -= 1;
    const isFound = question.filter === '' ? () => true : compileFilter(question.filter, shape);
    const page = keys.filter((ID) => isFound({ ID })).slice(0, question.limit);
    const answer = odd(page, number, question.filter) ?? pageOf(page);
    came += answer.isSuccess ? answer.value.rows.length : 0;
    mostHeld = Math.max(mostHeld, came - sink.rows.length);
    return answer;
  };
  const stopped = await byKeyRange(fetchPage, listing, sink, { filter: 0, after }, limits);
  const next = stopped.isSuccess ? stopped.value : undefined;
  return { stopped, next, ids: sink.rows.map(({ ID }) => Number(ID)), asked, mostHeld, open };
}

const count = (from: number, to: number, step = 1) =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);

/** Hardly a range ends at a key. */
const scattered = count(1, 200).map((place) => 10 * place + ((place * place) % 7));

describe('ranges of keys', () => {
  it('span a page each where no key is missing, and what the last ones leave is asked for with the end', async () => {
    const { ids, next, asked } = await read(count(1, 18));
    expect(ids).toEqual(count(1, 18));
    expect(next).toBeUndefined();
    expect(asked).toEqual([
      '',
      'ID gt 4 and ID le 8',
      'ID gt 8 and ID le 12',
      'ID gt 12 and ID le 16',
      'ID gt 16 and ID le 20',
      'ID gt 20 and ID le 24',
      'ID gt 24 and ID le 31',
      '((ID gt 18 and ID le 20) or (ID gt 20))',
    ]);
  });

  it('follow what keys are missing, and a full page that ends before its range is gone on with', async () => {
    const { ids, asked } = await read(count(2, 44, 2));
    expect(ids).toEqual(count(2, 44, 2));
    expect(asked).toEqual([
      '',
      'ID gt 8 and ID le 14',
      'ID gt 14 and ID le 20',
      'ID gt 20 and ID le 27',
      'ID gt 27 and ID le 34',
      'ID gt 34 and ID le 43',
      'ID gt 43 and ID le 49',
      'ID gt 42 and ID le 43',
      '((ID gt 26 and ID le 27) or (ID gt 42))',
      'ID gt 44',
    ]);
  });

  it('are cut anew where keys are much denser than they were, or there is a hole', async () => {
    const denser = await read([...count(20, 200, 20), ...count(201, 215)]);
    expect(denser.ids).toEqual([...count(20, 200, 20), ...count(201, 215)]);
    expect(denser.asked.slice(3, 8)).toEqual([
      'ID gt 198 and ID le 312',
      'ID gt 312 and ID le 388',
      'ID gt 203 and ID le 207',
      'ID gt 207 and ID le 211',
      'ID gt 211 and ID le 215',
    ]);
    const hole = await read([...count(1, 12), ...count(50, 60)]);
    expect(hole.ids).toEqual([...count(1, 12), ...count(50, 60)]);
    expect(hole.asked.slice(3, 7)).toEqual([
      'ID gt 12 and ID le 16',
      'ID gt 16 and ID le 20',
      'ID gt 12',
      'ID gt 53 and ID le 57',
    ]);
  });

  it('lie behind the position where an earlier run ended, within the filter', async () => {
    const { ids, asked } = await read(count(1, 30), { after: 20, filter: 'ID ne 25' });
    expect(ids).toEqual(count(21, 30).filter((key) => key !== 25));
    expect(asked.slice(0, 2)).toEqual(['(ID ne 25) and ID gt 20', '(ID ne 25) and ID gt 24 and ID le 28']);
  });

  it('are asked for no further ahead than there is room, and the last page of a run is asked for alone', async () => {
    const { ids, next, asked } = await read(count(1, 40), { records: 10, concurrency: 4 });
    expect(ids).toEqual(count(1, 10));
    expect(next).toEqual({ filter: 0, after: 10 });
    expect(asked).toEqual(['', 'ID gt 4 and ID le 8', 'ID gt 8']);
    const held = await read(count(3, 90, 3), { records: 20 });
    expect(held.ids).toEqual(count(3, 60, 3));
    expect(held.asked.at(-1)).toBe('((ID gt 39 and ID le 41) or (ID gt 51))');
  });

  it('wait for ten pages at most, where there is but one gap to be proven', async () => {
    const keys = count(1, 400).filter((key) => key !== 12 && key !== 211);
    const { ids, mostHeld, asked } = await read(keys);
    expect(ids).toEqual(keys);
    expect(mostHeld).toBeLessThanOrEqual(2 * 10 * 4);
    expect(asked.filter((filter) => filter === 'ID gt 11 and ID le 12')).toHaveLength(1);
  });

  it('are proven five at a time, while more of them are under way', async () => {
    const keys = count(3, 6_000, 3);
    const { ids, asked } = await read(keys, { concurrency: 4, pageSize: 50 });
    expect(ids).toEqual(keys);
    const proofs = asked.slice(0, -1).map((filter) => filter.split(' or ').length);
    expect(Math.max(...proofs)).toBe(5);
    expect(proofs.filter((parts) => parts === 5).length).toBeGreaterThan(4);
  });
});

describe('a range that holds more than the page that came', () => {
  it('is gone on with from where that page ended, one page after the other', async () => {
    const short = (keys: number[], _: number, filter: string) =>
      filter === 'ID gt 8 and ID le 12' ? pageOf(keys.slice(0, 2)) : undefined;
    const { ids, asked, next } = await read(count(1, 26), { odd: short });
    expect(ids).toEqual(count(1, 26));
    expect(next).toBeUndefined();
    expect(asked.slice(-6)).toEqual([
      expect.stringContaining('((ID gt 10 and ID le 12) or '),
      'ID gt 10',
      'ID gt 14',
      'ID gt 18',
      'ID gt 22',
      'ID gt 26',
    ]);
  });

  it('is found out where it is asked for again among others', async () => {
    const keys = scattered;
    for (const from of [5, 50, 150]) {
      let isShort = true;
      const short = (page: number[], number: number) => {
        if (!isShort || number < from || page.length < 3) return undefined;
        isShort = false;
        return pageOf(page.slice(0, -1));
      };
      expect((await read(keys, { concurrency: 3, odd: short })).ids).toEqual(keys);
    }
  });
});

describe('wherever a run is cut off', () => {
  const lists = {
    'no key missing': count(1, 26),
    'every fourth key missing': count(1, 60).filter((key) => key % 4 !== 0),
    'scattered keys': scattered.slice(0, 70),
    'a hole and denser keys behind it': [...count(1, 12), ...count(50, 150, 10), ...count(151, 170)],
  };
  const cuts = Object.entries(lists).flatMap(([name, keys]) => [0, 2].map((missing) => ({ name, keys, missing })));

  it.each(cuts)(
    'it tells how far it is, and leaves nothing under way: $name, pages short by $missing',
    async ({ keys, missing }) => {
      const short = (page: number[], number: number) =>
        number % 7 === 3 ? pageOf(page.slice(0, 4 - missing)) : undefined;
      const whole = await read(keys, { odd: short });
      expect(whole.ids).toEqual(keys);
      expect(whole.open).toBe(0);
      for (const cut of whole.asked.keys()) {
        const limited = await read(keys, { odd: (page, at) => (at === cut ? rateLimited : short(page, at)) });
        expect(limited.open).toBe(0);
        if (limited.next) {
          expect(limited.next).toEqual({ filter: 0, after: limited.ids.at(-1) });
          const rest = await read(keys, { after: limited.next.after });
          expect([...limited.ids, ...rest.ids]).toEqual(keys);
        } else expect(limited.ids).toEqual(keys);
        const broken = await read(keys, { odd: (page, at) => (at === cut ? failed : short(page, at)) });
        expect(broken.open).toBe(0);
        expect(broken.ids).toEqual(keys.slice(0, broken.ids.length));
        expect(broken.stopped.isFailure || broken.ids.length === keys.length).toBe(true);
      }
    },
  );

  it('by the rate limit, it asks for nothing more', async () => {
    const odd = (_: number[], __: number, filter: string) => (/^ID gt 8 /.test(filter) ? rateLimited : undefined);
    const { next, ids, asked } = await read(count(1, 26), { odd });
    expect([next, ids]).toEqual([{ filter: 0, after: 8 }, count(1, 8)]);
    expect(asked).toEqual(['', 'ID gt 4 and ID le 8', 'ID gt 8 and ID le 12', 'ID gt 12 and ID le 16']);
  });

  it('by the number of records, it tells where the next one goes on', async () => {
    for (const keys of [scattered.slice(0, 70), count(1, 30), count(1, 60).filter((key) => key % 4 !== 0)])
      for (let records = 1; records < keys.length; records += 1) {
        const { ids, next } = await read(keys, { records, concurrency: 3 });
        expect(ids).toEqual(keys.slice(0, records));
        expect((await read(keys, { after: next?.after })).ids).toEqual(keys.slice(records));
      }
  });

  it('a list without order is no list to be read so', async () => {
    const turned = (at: number) => (page: number[], number: number) =>
      number === at ? pageOf([...page].reverse()) : undefined;
    for (const at of [0, 1, 2])
      expect(isOrderNotKept((await read(count(1, 30), { odd: turned(at) })).stopped)).toBe(true);
    const strange = await read(count(1, 30), { odd: (_, number) => (number === 2 ? pageOf([13]) : undefined) });
    expect(isOrderNotKept(strange.stopped)).toBe(true);
    expect(strange.ids).toEqual(count(1, 8));
  });
});
