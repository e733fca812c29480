import fc from 'fast-check';
import { conflicts, createWriteLocks, type Claim } from '../../src/aspire/client/writeLocks';
import { virtualSystem } from '../virtualSystem';

fc.configureGlobal({ seed: 5 });

const never = () => new Promise<void>(() => undefined);
const locks = () => createWriteLocks({ now: () => 0, sleep: never });
const turn = () => new Promise((resolve) => setImmediate(resolve));

/** A claim of an upsert that looks for a value of one field, and writes it. */
const upsertOf = (field: string, value: string): Claim => ({
  match: new Map([[field, value]]),
  values: (name) => (name === field ? value : undefined),
});
const createOf = (body: Record<string, string>): Claim => ({
  body: JSON.stringify(body),
  values: (name) => body[name],
});

describe('writes that are in each other’s way', () => {
  it.each<[string, Claim, Claim, boolean]>([
    ['the same record', { record: '1' }, { record: '1' }, true],
    ['two records', { record: '1' }, { record: '2' }, false],
    ['two searches for one value', upsertOf('Email', 'a'), upsertOf('Email', 'a'), true],
    ['searches for two values', upsertOf('Email', 'a'), upsertOf('Email', 'b'), false],
    ['searches by two fields', upsertOf('Email', 'a'), upsertOf('Phone', 'a'), false],
    ['a search and what it would find', upsertOf('Email', 'a'), createOf({ Email: 'a', Name: 'x' }), true],
    ['a search and what it would not find', upsertOf('Email', 'a'), createOf({ Email: 'b' }), false],
    ['two equal creates', createOf({ Email: 'a' }), createOf({ Email: 'a' }), true],
    ['two creates', createOf({ Email: 'a' }), createOf({ Email: 'a', Name: 'x' }), false],
    ['a record and a search', { record: '1' }, upsertOf('Email', 'a'), false],
  ])('are told: %s', (_, one, other, expected) => {
    expect(conflicts(one, other)).toBe(expected);
    expect(conflicts(other, one)).toBe(expected);
  });

  it('run one after the other, in the order in which they came, and the others beside them', async () => {
    const job = fc.record({
      room: fc.constantFrom('A', 'B'),
      claim: fc.oneof(
        fc.constantFrom('1', '2').map((record): Claim => ({ record })),
        fc.constantFrom('a', 'b').map((value) => upsertOf('Email', value)),
        fc.constantFrom('a', 'b').map((value) => createOf({ Email: value })),
      ),
      turns: fc.nat({ max: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(job, { maxLength: 20 }), async (jobs) => {
        const own = locks();
        const running = new Set<number>();
        const begun: number[] = [];
        const inWay = (one: number, other: number) => {
          const [a, b] = [jobs[one], jobs[other]];
          return a !== undefined && b !== undefined && a.room === b.room && conflicts(a.claim, b.claim);
        };
        const runs = jobs.map(({ room, claim, turns }, index) =>
          own.hold(room, claim, Infinity, async () => {
            for (const other of running) expect(inWay(index, other)).toBe(false);
            for (const other of begun) expect(inWay(index, other) && other > index).toBe(false);
            begun.push(index);
            running.add(index);
            for (let count = 0; count < turns; count++) await turn();
            running.delete(index);
            return index;
          }),
        );
        expect(await Promise.all(runs)).toEqual(jobs.map((_, value) => ({ value })));
        expect(own.size()).toBe(0);
      }),
    );
  });
});

describe('a write that waits', () => {
  it('gives up when its time is up, and those behind it go on when the first one ends', async () => {
    const system = virtualSystem(() => 'silent');
    const own = createWriteLocks(system);
    const claim = { record: '1' };
    const ran: string[] = [];
    const first = own.hold('A', claim, Infinity, async () => {
      ran.push('first');
      await system.sleep(50_000);
    });
    const hurried = own.hold('A', claim, system.now() + 10_000, () => Promise.resolve(ran.push('hurried')));
    const patient = own.hold('A', claim, system.now() + 90_000, () => Promise.resolve(ran.push('patient')));
    expect(await system.passingTime(hurried)).toEqual({ value: undefined, took: 10_000 });
    expect((await system.passingTime(patient)).took).toBe(50_000);
    await first;
    expect(ran).toEqual(['first', 'patient']);
    expect(own.size()).toBe(0);
  });

  it('is told which records were changed meanwhile', async () => {
    const own = locks();
    const seen: string[][] = [];
    await own.hold('A', upsertOf('Email', 'a'), Infinity, async (changed) => {
      await own.hold('A', { record: '1' }, Infinity, turn);
      await own.hold('B', { record: '2' }, Infinity, turn);
      seen.push([...changed]);
    });
    expect(seen).toEqual([['1']]);
  });

  it('goes on after one that threw', async () => {
    const own = locks();
    const claim = { record: '1' };
    const broken = own.hold('A', claim, Infinity, () => Promise.reject(new Error('broken')));
    const next = own.hold('A', claim, Infinity, () => Promise.resolve('done'));
    await expect(broken).rejects.toThrow('broken');
    expect(await next).toEqual({ value: 'done' });
    expect(own.size()).toBe(0);
  });

  it('is turned away at once where more wait already than could have their turn', async () => {
    const waiting = locks();
    let release: () => void = () => undefined;
    const first = waiting.hold(
      'A',
      { record: '1' },
      Infinity,
      () => new Promise<void>((resolve) => (release = resolve)),
    );
    const others = Array.from({ length: 600 }, () => waiting.hold('A', { record: '1' }, Infinity, turn));
    expect(await others.at(-1)).toBeUndefined();
    expect(waiting.size()).toBe(501);
    release();
    await Promise.all([first, ...others]);
    expect(waiting.size()).toBe(0);
  });
});
