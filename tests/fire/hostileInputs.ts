import fc from 'fast-check';

/** A JSON Schema as Tray's tools write it for an input. */
export type Schema = {
  type?: string | readonly string[];
  enum?: readonly unknown[];
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  items?: Schema;
  oneOf?: readonly Schema[];
  minItems?: number;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
};

/** Deeper than anybody means, and than a function that calls itself can go. */
const depth = 20_000;

const texts = [
  '',
  ' ',
  'x'.repeat(300_000),
  '\u0000\u0001\u001b[31m\r\n\t',
  'a\r\nX-Injected: yes',
  'half a character \ud83d',
  '\udc00\ud800',
  '\u2028\u202e\ufeff',
  '../Users',
  '1/../../Users',
  '%2e%2e%2fUsers',
  '..\\Users',
  '//127.0.0.1:1/',
  'https://127.0.0.1:1/Users',
  'https://clouddemo-api.youraspire.com@127.0.0.1:1/',
  '1?$top=1&api-version=9#',
  "'; or 1 eq 1",
  "O'Neil",
  '__proto__',
  'constructor',
  'toString',
  '1e999',
  '0x10',
  '9007199254740993',
  '{{{ObjectCode}}}',
  '$.steps.http-client-1.result',
  '2026-02-30T25:61:00Z',
];

const numbers = [NaN, Infinity, -Infinity, -0, -1, 0.1, 2 ** 31, 2 ** 53, -(2 ** 53), 1e21, 1e308, 5e-324];

/** Each is made anew, so that nothing is shared between two inputs. */
const structures: readonly Make[] = [
  () => null,
  () => undefined,
  () => [],
  () => ({}),
  () => [null],
  () => [[[]]],
  () => [undefined, NaN],
  () => Array.from({ length: 2_000 }, (_, index) => index),
  () => Object.fromEntries(Array.from({ length: 2_000 }, (_, index) => [`field${index}`, index])),
  () => JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}') as unknown,
  () => ({ toString: null, valueOf: 1, toJSON: 'no function', hasOwnProperty: 0, then: true, length: 1e9 }),
  () => JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown,
  () => JSON.parse('{"a":'.repeat(depth) + '1' + '}'.repeat(depth)) as unknown,
  () => true,
  () => false,
];

type Make = () => unknown;

/** Anything that no field expects; made anew at each call. */
const junk: fc.Arbitrary<Make> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...texts).map(always) },
  { weight: 3, arbitrary: fc.constantFrom(...structures) },
  { weight: 1, arbitrary: fc.constantFrom(...numbers).map(always) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }).map(always) },
  { weight: 1, arbitrary: fc.object({ maxDepth: 2, maxKeys: 4 }).map((value) => () => structuredClone(value)) },
);

function always(value: unknown): Make {
  return () => value;
}

const strangeNames = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '',
  ' ',
  '$filter',
  'id',
  'a\r\nb',
  '\ud800',
  'x'.repeat(5_000),
];

/** What an operation may be given: inputs that fit its schema, such inputs spoilt in a few places, and anything at all. `url` is one that an input may name. */
export function inputsOf(schema: Schema, url: string): fc.Arbitrary<unknown> {
  const fitting = valuesOf(schema, url);
  return fc.oneof(
    { weight: 2, arbitrary: fitting },
    { weight: 6, arbitrary: fc.tuple(fitting, fc.array(spoiling, { minLength: 1, maxLength: 3 })).map(spoil) },
    { weight: 2, arbitrary: junk.map((make) => make()) },
  );
}

/** Values that fit a schema. Numbers are small and texts short: a fitting input is to be carried out. */
function valuesOf(schema: Schema, url: string): fc.Arbitrary<unknown> {
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.oneOf) return fc.oneof(...schema.oneOf.map((one) => valuesOf(one, url)));
  const { type, minimum = 1, maximum = 1_000, minLength = 0, maxLength = 12 } = schema;
  switch (typeof type === 'string' ? type : type?.[0]) {
    case 'integer':
      return fc.integer({ min: minimum, max: Math.min(maximum, minimum + 1_000) });
    case 'number':
      return fc.double({ min: minimum, max: Math.max(minimum, maximum), noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc.array(valuesOf(schema.items ?? {}, url), { minLength: schema.minItems ?? 0, maxLength: 3 });
    case 'object': {
      const { properties = {}, required = [] } = schema;
      const fields = Object.entries(properties).map(
        ([name, inner]) => [name, name === 'url' ? fc.constant(url) : valuesOf(inner, url)] as const,
      );
      const must = Object.fromEntries(fields.filter(([name]) => required.includes(name)));
      const may = fields.filter(([name]) => !required.includes(name));
      const some = fc.subarray(may, { maxLength: Math.min(6, may.length) });
      return fc
        .tuple(
          fc.record(must),
          some.chain((chosen) => fc.record(Object.fromEntries(chosen))),
        )
        .map(([a, b]) => ({ ...a, ...b }));
    }
    default:
      return fc.string({ minLength, maxLength: Math.min(maxLength, Math.max(12, minLength)) });
  }
}

type Spoiling = { at: number; how: 'replace' | 'remove' | 'add' | 'wrap'; make: Make; name: string };

const spoiling: fc.Arbitrary<Spoiling> = fc.record({
  at: fc.nat({ max: 60 }),
  how: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'add', 'wrap'),
  make: junk,
  name: fc.constantFrom(...strangeNames),
});

/** Spoils an input that fits, in the places that are named by their number in it. */
function spoil([fitting, spoilings]: [unknown, Spoiling[]]): unknown {
  // A root of its own, so that the input itself can be replaced or wrapped as well.
  const root = { input: structuredClone(fitting) };
  for (const { at, how, make, name } of spoilings) {
    const places = placesIn(root);
    const place = places[at % places.length];
    if (!place) continue;
    const { holder, key } = place;
    const old = holder[key];
    const value = make();
    if (how === 'remove' && Array.isArray(holder)) holder.splice(Number(key), 1);
    else if (how === 'remove') delete holder[key];
    else if (how === 'wrap') holder[key] = [old];
    else if (how === 'replace' || typeof old !== 'object' || old === null) holder[key] = value;
    else if (Array.isArray(old)) old.push(value);
    // Not by assignment: that would set the prototype where the name is __proto__.
    else Object.defineProperty(old, name, { value, enumerable: true, configurable: true, writable: true });
  }
  return root.input;
}

type Holder = Record<string, unknown>;

/** Every place of a value that can be spoilt, the first ones of very large values alone. */
function placesIn(root: object): { holder: Holder; key: string }[] {
  const places: { holder: Holder; key: string }[] = [];
  const waiting: unknown[] = [root];
  for (let next = waiting.shift(); next !== undefined && places.length < 200; next = waiting.shift()) {
    if (typeof next !== 'object' || next === null) continue;
    for (const key of Object.keys(next).slice(0, 100)) {
      places.push({ holder: next as Holder, key });
      waiting.push((next as Holder)[key] ?? null);
    }
  }
  return places;
}

/** Freezes a value at any depth: whoever writes to it throws. */
export function frozen<T>(value: T): T {
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null || Object.isFrozen(next)) continue;
    Object.freeze(next);
    waiting.push(...(Object.values(next) as unknown[]));
  }
  return value;
}
