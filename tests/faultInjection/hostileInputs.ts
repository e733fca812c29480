import fc from 'fast-check';

/** The JSON Schema of an input, as Tray's tools write it. */
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

/** Deeper than any sensible input, and than a recursive function can go. */
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

/** Functions, so that two inputs never share a value. */
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
  () => ({ toString: null, valueOf: 1, toJSON: 'not a function', hasOwnProperty: 0, then: true, length: 1e9 }),
  () => JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown,
  () => JSON.parse('{"a":'.repeat(depth) + '1' + '}'.repeat(depth)) as unknown,
  () => true,
  () => false,
];

type Make = () => unknown;

/** Values that no field expects. */
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

/** Inputs for an operation: valid ones, valid ones with a few mutations, and arbitrary values. Fields called `url` get `url`. */
export function inputsOf(schema: Schema, url: string): fc.Arbitrary<unknown> {
  const valid = valuesOf(schema, url);
  return fc.oneof(
    { weight: 2, arbitrary: valid },
    { weight: 6, arbitrary: fc.tuple(valid, fc.array(mutation, { minLength: 1, maxLength: 3 })).map(mutate) },
    { weight: 2, arbitrary: junk.map((make) => make()) },
  );
}

/** Values that match a schema. Numbers are small and texts short, so that the operation can run. */
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

type Mutation = { at: number; how: 'replace' | 'remove' | 'add' | 'wrap'; make: Make; name: string };

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat({ max: 60 }),
  how: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'add', 'wrap'),
  make: junk,
  name: fc.constantFrom(...strangeNames),
});

/** Mutates a valid input at the given positions. */
function mutate([valid, mutations]: [unknown, Mutation[]]): unknown {
  // With a root around it, the input itself can be replaced or wrapped as well.
  const root = { input: structuredClone(valid) };
  for (const { at, how, make, name } of mutations) {
    const positions = positionsIn(root);
    const position = positions[at % positions.length];
    if (!position) continue;
    const { holder, key } = position;
    const old = holder[key];
    const value = make();
    if (how === 'remove' && Array.isArray(holder)) holder.splice(Number(key), 1);
    else if (how === 'remove') delete holder[key];
    else if (how === 'wrap') holder[key] = [old];
    else if (how === 'replace' || typeof old !== 'object' || old === null) holder[key] = value;
    else if (Array.isArray(old)) old.push(value);
    // Assigning to __proto__ would set the prototype.
    else Object.defineProperty(old, name, { value, enumerable: true, configurable: true, writable: true });
  }
  return root.input;
}

type Holder = Record<string, unknown>;

/** The positions in a value that can be mutated; of very large values only the first ones. */
function positionsIn(root: object): { holder: Holder; key: string }[] {
  const positions: { holder: Holder; key: string }[] = [];
  const waiting: unknown[] = [root];
  for (let next = waiting.shift(); next !== undefined && positions.length < 200; next = waiting.shift()) {
    if (typeof next !== 'object' || next === null) continue;
    for (const key of Object.keys(next).slice(0, 100)) {
      positions.push({ holder: next as Holder, key });
      waiting.push((next as Holder)[key] ?? null);
    }
  }
  return positions;
}

/** Freezes a value at every depth, so that writing to it throws. */
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
