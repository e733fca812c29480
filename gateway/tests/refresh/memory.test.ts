import { beforeEach, describe, expect, it } from 'vitest';
import type { GatewayBearer } from '../../src/connections/ports.ts';
import { createBearerMemory, type BearerMemory } from '../../src/refresh/memory.ts';

let now = 0;
let memory: BearerMemory;
beforeEach(() => {
  now = 1_000;
  memory = createBearerMemory({ monotonic: () => now });
});

const bearerOf = (token: string) => ({ token }) as unknown as GatewayBearer;
const keep = (name: string, organisation = 'acme', freshUntil = Infinity) =>
  memory.keep(memory.begin(), organisation, { name, bearer: bearerOf(`${organisation} ${name}`), freshUntil });

describe('bearers in memory', () => {
  it('are kept for the organisation that asked, by name', () => {
    keep('main');
    keep('main', 'globex');
    expect(memory.get('acme', 'main')).toEqual(bearerOf('acme main'));
    expect(memory.get('globex', 'main')).toEqual(bearerOf('globex main'));
    expect([memory.get('acme', 'other'), memory.get('initech', 'main')]).toEqual([undefined, undefined]);
  });

  it('are given while they are fresh', () => {
    keep('main', 'acme', 3_000);
    now = 2_999;
    expect(memory.get('acme', 'main')).toBeDefined();
    now = 3_000;
    expect(memory.get('acme', 'main')).toBeUndefined();
  });

  it('are given for five seconds where nobody tells of changes, and for five minutes where others do', () => {
    const lastsFor = (milliseconds: number) => {
      keep('main');
      now += milliseconds - 1;
      expect(memory.get('acme', 'main')).toBeDefined();
      now += 1;
      expect(memory.get('acme', 'main')).toBeUndefined();
    };
    lastsFor(5_000);
    memory.setTold(true);
    lastsFor(300_000);
    memory.setTold(false);
    lastsFor(5_000);
  });

  it('are forgotten by name for every organisation, or all at once', () => {
    for (const name of ['main', 'other']) for (const organisation of ['acme', 'globex']) keep(name, organisation);
    memory.forget('main');
    expect([memory.get('acme', 'main'), memory.get('globex', 'main')]).toEqual([undefined, undefined]);
    expect(memory.get('acme', 'other')).toBeDefined();
    memory.forgetAll();
    expect(memory.get('acme', 'other')).toBeUndefined();
  });

  it('are forgotten when others begin to tell, since they may have told before, and not when they stop', () => {
    keep('main');
    memory.setTold(false);
    expect(memory.get('acme', 'main')).toBeDefined();
    memory.setTold(true);
    expect(memory.get('acme', 'main')).toBeUndefined();
  });

  it('are not kept where one name and then everything was forgotten while the row was read', () => {
    const reading = memory.begin();
    memory.forget('other');
    memory.forgetAll();
    memory.keep(reading, 'acme', { name: 'main', bearer: bearerOf('old'), freshUntil: Infinity });
    expect(memory.get('acme', 'main')).toBeUndefined();
  });

  it.each<[string, () => void]>([
    ['its name', () => memory.forget('main')],
    ['another name', () => memory.forget('other')],
    ['everything', () => memory.forgetAll()],
  ])('are not kept where %s was forgotten while the row was read', (_, forget) => {
    const reading = memory.begin();
    forget();
    memory.keep(reading, 'acme', { name: 'main', bearer: bearerOf('old'), freshUntil: Infinity });
    expect(memory.get('acme', 'main')).toBeUndefined();
  });

  it('are those of twenty thousand names: the one that was kept first goes', () => {
    for (let index = 0; index < 20_000; index++) keep(`c${index}`);
    expect(memory.get('acme', 'c0')).toBeDefined();
    keep('c20000');
    expect(memory.get('acme', 'c0')).toBeUndefined();
    expect([memory.get('acme', 'c1'), memory.get('acme', 'c20000')]).not.toContain(undefined);
  });
});
