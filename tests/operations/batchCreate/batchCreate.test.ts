import { batchCreate, type BatchOutput } from '../../../src/aspire/operations/batchCreate';
import type { HttpRequest } from '../../../src/aspire/http/types';
import type { RateLimiter } from '../../../src/aspire/http/rateLimiter';
import { createWriteLocks } from '../../../src/aspire/client/writeLocks';
import { createServices } from '../../../src/aspire/client/services';
import { errorOf, valueOf } from '../../withEmulator';
import { fakeSystem, json, type FakeSystem, type Scripted } from '../../fakeSystem';
import { connected, createProperty } from '../../sampleOperations';
import { sessionOf } from '../../fakeAuth';

const named = (count: number) => Array.from({ length: count }, (_, index) => ({ PropertyName: `P${index}` }));
const nameIn = ({ body }: HttpRequest) => (JSON.parse(body ?? '{}') as { PropertyName: string }).PropertyName;
const numberIn = (request: HttpRequest) => Number(nameIn(request).slice(1));
/** Aspire's answer to a good item: P7 becomes 107. */
const id = (request: HttpRequest) => json(100 + numberIn(request));
const atOnce: RateLimiter = { acquire: () => Promise.resolve(true) };

type Answer = (request: HttpRequest, system: FakeSystem) => Scripted | Promise<Scripted>;

async function run(input: unknown, answer: Answer = id, rateLimiter: RateLimiter = atOnce) {
  const system: FakeSystem = fakeSystem((request) => answer(request, system));
  const result = await batchCreate(
    sessionOf(connected, createServices(system, { rateLimiter })),
    { create: createProperty },
    input,
  );
  return { result, sent: system.sent.map(nameIn), system };
}

const outcomes = ({ results }: BatchOutput) =>
  results.map(({ success, attempted }) => (success ? 'created' : attempted ? 'failed' : 'left'));

describe('a batch', () => {
  it('creates every item once and answers in the order of the input', async () => {
    // The later an item, the sooner its answer.
    const answer: Answer = async (request) => {
      for (let turn = 40 - numberIn(request); turn > 0; turn--) await Promise.resolve();
      return id(request);
    };
    const { result, sent } = await run({ items: named(20), concurrency: 8 }, answer);
    const expected = named(20).map((_, index) => ({
      index,
      success: true,
      id: 100 + index,
      error: null,
      attempted: true,
    }));
    expect(valueOf(result)).toEqual({ results: expected, count: 20, succeeded: 20, failed: 0, not_attempted: 0 });
    expect(sent).toHaveLength(20);
    expect(new Set(sent).size).toBe(20);
  });

  it.each([
    [{}, 4],
    [{ concurrency: 8 }, 8],
    [{ concurrency: 1 }, 1],
    [{ concurrency: 8, stop_on_error: true }, 1],
  ])('with %j has at most %i items under way, and the first one alone', async (options, most) => {
    let underWay = 0;
    const seen: number[] = [];
    await run({ items: named(30), ...options }, async (request) => {
      seen.push(++underWay);
      for (let turn = 0; turn < 20; turn++) await Promise.resolve();
      underWay -= 1;
      return id(request);
    });
    expect(Math.max(...seen)).toBe(most);
    expect(seen[0]).toBe(1);
    expect(seen[1]).toBe(1);
  });

  it('goes on after an item that Aspire refuses, and tells its words', async () => {
    const { result, sent } = await run({ items: named(6) }, (request) =>
      numberIn(request) === 2 ? json(['The name is taken.'], 400) : id(request),
    );
    const output = valueOf(result);
    expect(outcomes(output)).toEqual(['created', 'created', 'failed', 'created', 'created', 'created']);
    expect(output.results[2]).toEqual({
      index: 2,
      success: false,
      id: null,
      error: 'Aspire refused to create the property: "The name is taken."',
      attempted: true,
    });
    expect(output).toMatchObject({ count: 6, succeeded: 5, failed: 1, not_attempted: 0 });
    expect(sent).toHaveLength(6);
  });

  it('never sends an item again whose answer was lost, and says that it may have been saved', async () => {
    const { result, sent } = await run({ items: named(5) }, (request) =>
      numberIn(request) === 3 ? { fault: { code: 'ECONNRESET', reached: 'maybe' } } : id(request),
    );
    expect(valueOf(result).results[3]).toMatchObject({
      success: false,
      error: expect.stringContaining('It may have been saved: look before you run it again.'),
    });
    expect([...sent].sort()).toEqual(['P0', 'P1', 'P2', 'P3', 'P4']);
  });

  it('sends an item again that Aspire turned away untouched', async () => {
    let refused = 0;
    const { result, sent } = await run({ items: named(4) }, (request) =>
      numberIn(request) === 2 && refused++ < 2 ? { status: 429 } : id(request),
    );
    expect(valueOf(result)).toMatchObject({ succeeded: 4, failed: 0 });
    expect(sent.filter((name) => name === 'P2')).toHaveLength(3);
  });

  it('understands an answer without an id, and one that says that nothing was done', async () => {
    const answers = [{ text: '' }, json(false), json({ success: false, message: 'Locked' })];
    const { result } = await run({ items: named(3) }, (request) => answers[numberIn(request)] ?? {});
    expect(valueOf(result).results).toMatchObject([
      { success: true, id: null, error: null },
      { success: false, id: null, error: 'Cannot create the property: Aspire answered that it did not do it.' },
      { success: false, id: null, error: expect.stringContaining('Locked') },
    ]);
  });
});

describe('a batch of equal items', () => {
  it('sends them one after the other, and others beside them', async () => {
    const underWay: string[] = [];
    const together = new Set<string>();
    const items = [...named(2), ...Array.from({ length: 6 }, () => ({ PropertyName: 'P7' })), ...named(2)];
    const services = createServices(
      fakeSystem(async (request) => {
        for (const other of underWay) together.add([other, nameIn(request)].sort().join());
        underWay.push(nameIn(request));
        for (let turn = 0; turn < 20; turn++) await Promise.resolve();
        underWay.splice(underWay.indexOf(nameIn(request)), 1);
        return id(request);
      }),
      { rateLimiter: atOnce },
    );
    const waiting = {
      ...services,
      writeLocks: createWriteLocks({ ...services, sleep: () => new Promise(() => undefined) }),
    };
    const output = valueOf(
      await batchCreate(sessionOf(connected, waiting), { create: createProperty }, { items, concurrency: 8 }),
    );
    expect(output).toMatchObject({ succeeded: 10, failed: 0 });
    expect(together).not.toContain('P7,P7');
    expect(together).toContain('P0,P7');
  });
});

describe('what Aspire answers in place of an id', () => {
  it.each([
    [json({ Message: 'Locked' }), { id: null, reply: '{"Message":"Locked"}' }],
    [json(['The name is taken.']), { id: null, reply: '["The name is taken."]' }],
    [json('noted'), { id: null, reply: 'noted' }],
  ])('is handed on with the item: %j', async (answer, expected) => {
    const { result } = await run({ items: named(1) }, () => answer);
    expect(valueOf(result).results).toEqual([{ index: 0, success: true, error: null, attempted: true, ...expected }]);
  });

  it.each([0, -1, '0'])('is an unknown outcome where it is %j, and the others go on', async (answer) => {
    const { result } = await run({ items: named(3) }, (request) =>
      numberIn(request) === 0 ? json(answer) : id(request),
    );
    expect(outcomes(valueOf(result))).toEqual(['failed', 'created', 'created']);
    expect(valueOf(result).results[0]?.error).toContain('It may have been saved');
  });
});

describe('an item that is filled in wrongly', () => {
  const items = [{ PropertyName: 'P0' }, {}, null, { PropertyName: 'P3', Colour: 'red' }, { PropertyName: 'P4' }];

  it('fails by itself and is not sent', async () => {
    const { result, sent } = await run({ items });
    const output = valueOf(result);
    expect(output.results.map(({ error }) => error)).toEqual([
      null,
      'Cannot create the property: Fill in Property name (PropertyName).',
      'Cannot create the property: The input must be an object; it is null.',
      'Cannot create the property: There is no field "Colour".',
      null,
    ]);
    expect(output).toMatchObject({ count: 5, succeeded: 2, failed: 3, not_attempted: 0 });
    expect(sent).toEqual(['P0', 'P4']);
  });

  it('keeps everything back where the batch is to stop on errors', async () => {
    const { result, sent } = await run({ items, stop_on_error: true });
    expect(errorOf(result)).toMatchObject({
      _tag: 'UserInputError',
      message:
        'Cannot create the properties: Item 1: Fill in Property name (PropertyName). ' +
        'Item 2: The input must be an object; it is null. Item 3: There is no field "Colour".',
    });
    expect(sent).toEqual([]);
  });

  it('is all that there is: nothing is sent at all', async () => {
    const { result, sent } = await run({ items: [{}, {}] });
    expect(valueOf(result)).toMatchObject({ count: 2, succeeded: 0, failed: 2, not_attempted: 0 });
    expect(sent).toEqual([]);
  });
});

describe('a batch that stops', () => {
  it('does so at the first error where that is asked for, and names what is left', async () => {
    const { result, sent } = await run({ items: named(6), stop_on_error: true }, (request) =>
      numberIn(request) === 2 ? json('No.', 400) : id(request),
    );
    const output = valueOf(result);
    expect(outcomes(output)).toEqual(['created', 'created', 'failed', 'left', 'left', 'left']);
    expect(output.results[3]?.error).toBe(
      'Not attempted: item 2 failed. Nothing was sent for this item; give it to another run.',
    );
    expect(output).toMatchObject({ succeeded: 2, failed: 1, not_attempted: 3 });
    expect(sent).toEqual(['P0', 'P1', 'P2']);
  });

  it('does so well before the deadline, and what it has begun it ends', async () => {
    const { result, sent, system } = await run({ items: named(20), concurrency: 1 }, (request, system) => {
      system.advance(9_000);
      return id(request);
    });
    const output = valueOf(result);
    // Begun at 0, 9, ..., 72 s; the next one would begin at 81 s, with less than 20 s left.
    expect(outcomes(output)).toEqual([...Array<string>(9).fill('created'), ...Array<string>(11).fill('left')]);
    expect(output.results[9]?.error).toContain('the time was up');
    expect(sent).toHaveLength(9);
    expect(system.now() - Date.UTC(2026, 3, 8, 12)).toBe(81_000);
  });

  it('does so when its turn would come too late', async () => {
    let turns = 0;
    const until: number[] = [];
    const rateLimiter: RateLimiter = {
      acquire: (_, last) => {
        until.push(last);
        return Promise.resolve(++turns <= 3);
      },
    };
    const { result, sent } = await run({ items: named(8) }, id, rateLimiter);
    expect(outcomes(valueOf(result))).toEqual([...Array<string>(3).fill('created'), ...Array<string>(5).fill('left')]);
    expect(sent).toHaveLength(3);
    expect(new Set(until)).toEqual(new Set([Date.UTC(2026, 3, 8, 12) + 80_000]));
  });

  it("does so within the sandbox's limit, with about 70 items created", async () => {
    const system: FakeSystem = fakeSystem(id);
    const services = createServices(system);
    const output = valueOf(
      await batchCreate(
        sessionOf(connected, services),
        { create: createProperty },
        { items: named(500), concurrency: 1 },
      ),
    );
    expect(output.succeeded).toBeGreaterThan(70);
    expect(output.succeeded).toBeLessThanOrEqual(80);
    expect(output.succeeded + output.not_attempted).toBe(500);
    expect(system.sent).toHaveLength(output.succeeded);
    expect(system.now() - Date.UTC(2026, 3, 8, 12)).toBeLessThanOrEqual(80_000);
  });

  it('does so when Aspire no longer accepts the authentication', async () => {
    const { result, sent } = await run({ items: named(6), concurrency: 1 }, (request) => {
      if (request.url.includes('/Authorization')) return { status: 401 };
      return numberIn(request) < 2 ? id(request) : { status: 401 };
    });
    expect(outcomes(valueOf(result))).toEqual(['created', 'created', 'failed', 'left', 'left', 'left']);
    expect(sent.filter((name) => name?.startsWith('P'))).toEqual(['P0', 'P1', 'P2']);
  });
});

describe('a batch that cannot begin', () => {
  it.each<[string, Scripted, string, string]>([
    ['a missing scope', { status: 403, text: 'Forbidden' }, 'UserInputError', 'its scope lacks POST for Properties'],
    ['no connection', { fault: { code: 'ECONNREFUSED', reached: 'no' } }, 'ApiError', 'Nothing was changed'],
    ['too many requests', { status: 429 }, 'ApiError', 'Nothing was changed'],
  ])('fails as a whole for %s, and sends none but the first item', async (_, answer, _tag, words) => {
    const { result, sent } = await run({ items: named(10) }, () => answer);
    expect(errorOf(result)).toMatchObject({ _tag, message: expect.stringContaining(words) });
    expect(new Set(sent)).toEqual(new Set(['P0']));
  });

  it('goes on where only the first item is wrong, or its fate unknown', async () => {
    for (const answer of [
      json('No.', 400),
      { status: 504 },
      { fault: { code: 'ECONNRESET', reached: 'maybe' as const } },
    ]) {
      const { result, sent } = await run({ items: named(3) }, (request) =>
        numberIn(request) === 0 ? answer : id(request),
      );
      expect(outcomes(valueOf(result))).toEqual(['failed', 'created', 'created']);
      expect(sent).toHaveLength(3);
    }
  });

  it.each([
    [{}, 'Fill in Items (items).'],
    [{ items: [] }, 'Items (items) needs at least 1 entry.'],
    [{ items: 'P0' }, 'Items (items) must be a list; it is text.'],
    [{ items: named(1), concurrency: 9 }, 'Concurrency (concurrency) must be at most 8; it is 9.'],
    [{ items: named(1), concurrency: 0 }, 'Concurrency (concurrency) must be at least 1; it is 0.'],
    [{ items: named(501) }, 'Items (items) may hold at most 500 entries; it holds 501. Split it into several runs.'],
  ])('is refused before anything is sent (%#)', async (input, problem) => {
    const { result, sent } = await run(input);
    expect(errorOf(result)).toMatchObject({
      _tag: 'UserInputError',
      message: `Cannot create the properties: ${problem}`,
    });
    expect(sent).toEqual([]);
  });
});
