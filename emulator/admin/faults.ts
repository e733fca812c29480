import { fraction, mix } from '../model/random';
import { AdminError } from '../model/adminError';

/** A fault to inject: what matching calls get instead of, or on top of, their response. */
export type Fault = {
  /** Without it, any verb. */
  method?: string;
  /** A path without its query, in any case; a final `*` matches any ending. Without it, any path. */
  path?: string;
  /** How many calls fail; 1 by default, or any number with a `probability`. */
  times?: number;
  /** The share of matching calls that fail, from 0 to 1. The `seed` picks them, so a run can be repeated. */
  probability?: number;
  /** A whole number; 1 by default. */
  seed?: number;
  /** Replaces the call's own response with this status. */
  status?: number;
  /** Sent as JSON, or as it is when it is a text and `headers` has a content-type. Without it, the body is empty. */
  body?: unknown;
  headers?: Readonly<Record<string, string>>;
  /** Delay before the headers, in real milliseconds. */
  delayMs?: number;
  /** Sends the headers at once and spreads the body over this time, in real milliseconds. */
  slowBodyMs?: number;
  /** Sends only the first half of the body, with a matching content-length: JSON that ends in the middle. */
  truncate?: boolean;
  /** Cuts the connection without a response; `mid-body` cuts it after half of the body. */
  reset?: boolean | 'mid-body';
  /** Never answers. */
  hang?: boolean;
  /** Executes the call first: its response is lost, but what it wrote stays. */
  after?: boolean;
};

const checks: Readonly<Record<keyof Fault, (value: unknown) => boolean>> = {
  method: (value) => typeof value === 'string',
  path: (value) => typeof value === 'string' && value.startsWith('/'),
  times: (value) => isWhole(value, 1, 1_000_000),
  probability: (value) => typeof value === 'number' && value >= 0 && value <= 1,
  seed: (value) => isWhole(value, 0, 2_147_483_647),
  status: (value) => isWhole(value, 200, 599),
  body: () => true,
  headers: (value) =>
    typeof value === 'object' && value !== null && Object.values(value).every((header) => typeof header === 'string'),
  delayMs: (value) => isWhole(value, 0, 600_000),
  slowBodyMs: (value) => isWhole(value, 0, 600_000),
  truncate: (value) => typeof value === 'boolean',
  reset: (value) => typeof value === 'boolean' || value === 'mid-body',
  hang: (value) => typeof value === 'boolean',
  after: (value) => typeof value === 'boolean',
};

function isWhole(value: unknown, low: number, high: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high;
}

/** Reads a fault. Throws an AdminError for anything else. */
export function readFault(value: unknown): Fault {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new AdminError('a fault is an object such as {"method":"GET","path":"/Properties","status":503}');
  }
  for (const [name, given] of Object.entries(value)) {
    if (!Object.hasOwn(checks, name)) {
      throw new AdminError(`a fault has no "${name}"; it has ${Object.keys(checks).join(', ')}`);
    }
    if (given !== undefined && !checks[name as keyof Fault](given)) {
      throw new AdminError(`"${name}" of a fault cannot be ${JSON.stringify(given)}`);
    }
  }
  return value;
}

/** An active fault; `left` is null when its number of calls is unlimited. Its `id` takes it away. */
export type ActiveFault = Fault & { id: number; left: number | null };

/** The active faults, in the order in which they were added. */
export class Faults {
  private active: { id: number; fault: Fault; left: number; matched: number }[] = [];
  private lastId = 0;

  add(fault: Fault): void {
    const left = fault.times ?? (fault.probability === undefined ? 1 : Infinity);
    this.active.push({ id: ++this.lastId, fault, left, matched: 0 });
  }

  clear(): void {
    this.active = [];
  }

  /** Takes one fault away. Throws an AdminError where there is none, as for one that is used up. */
  remove(id: number): void {
    const others = this.active.filter((entry) => entry.id !== id);
    if (others.length === this.active.length) throw new AdminError(`there is no active fault with the id ${id}`);
    this.active = others;
  }

  /** The faults with calls left, in the order in which they apply. */
  get list(): readonly ActiveFault[] {
    return this.active.map(({ id, fault, left }) => ({ id, ...fault, left: left === Infinity ? null : left }));
  }

  /** Picks the fault for this call and counts it down. */
  take(method: string, path: string): Fault | undefined {
    for (const entry of this.active) {
      const { fault } = entry;
      if (!matches(fault, method, path)) continue;
      const { probability = 1, seed = 1 } = fault;
      if (fraction(mix(++entry.matched, seed)) >= probability) continue;
      if (--entry.left === 0) this.active = this.active.filter((other) => other !== entry);
      return fault;
    }
    return undefined;
  }
}

function matches(fault: Fault, method: string, path: string): boolean {
  if (fault.method !== undefined && fault.method.toUpperCase() !== method) return false;
  if (fault.path === undefined) return true;
  const actual = path.toLowerCase();
  const wanted = fault.path.toLowerCase();
  return wanted.endsWith('*') ? actual.startsWith(wanted.slice(0, -1)) : actual === wanted;
}
