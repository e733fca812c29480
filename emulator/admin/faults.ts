import { fraction, mix } from '../model/random';

/** A fault on demand: what matching calls get in place of, or on top of, their answer. */
export type Fault = {
  /** Any verb where it is left out. */
  method?: string;
  /** A path without its query, matched without case; with `*` at the end whatever begins so. Any path where it is left out. */
  path?: string;
  /** How many calls it befalls; 1 unless said otherwise, and with a `probability` any number. */
  times?: number;
  /** How many of the matching calls it befalls, from 0 to 1: drawn by the `seed`, so that the same calls are hit each time. */
  probability?: number;
  /** A whole number; 1 unless said otherwise. */
  seed?: number;
  /** Answers with this status in place of the call's own answer. */
  status?: number;
  /** Sent as JSON; a text with a content-type header of its own is sent as it is, and nothing where it is left out. */
  body?: unknown;
  headers?: Readonly<Record<string, string>>;
  /** Waits that long before the headers, in real milliseconds. */
  delayMs?: number;
  /** Sends the headers at once and the body in pieces over that time, in real milliseconds. */
  slowBodyMs?: number;
  /** Leaves the second half of the body out, with headers to fit: JSON that ends in the middle. */
  truncate?: boolean;
  /** Cuts the connection without an answer, or with `mid-body` after half of the body. */
  reset?: boolean | 'mid-body';
  /** Never answers. */
  hang?: boolean;
  /** Carries the call out first: its answer is lost, what it wrote is not. */
  after?: boolean;
};

/** Thrown for something asked of the emulator itself that it cannot do; the message says why. */
export class ControlError extends Error {}

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

/** Reads a fault. Throws a ControlError for anything that is none. */
export function readFault(value: unknown): Fault {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ControlError('a fault is an object such as {"method":"GET","path":"/Properties","status":503}');
  }
  for (const [name, given] of Object.entries(value)) {
    if (!Object.hasOwn(checks, name)) {
      throw new ControlError(`a fault has no "${name}"; it has ${Object.keys(checks).join(', ')}`);
    }
    if (given !== undefined && !checks[name as keyof Fault](given)) {
      throw new ControlError(`"${name}" of a fault cannot be ${JSON.stringify(given)}`);
    }
  }
  return value;
}

/** A fault in force; `left` is null where any number of calls is. */
export type WaitingFault = Fault & { left: number | null };

/** The faults that wait for their calls, in the order in which they were asked for. */
export class Faults {
  private waiting: { fault: Fault; left: number; drawn: number }[] = [];

  add(fault: Fault): void {
    const left = fault.times ?? (fault.probability === undefined ? 1 : Infinity);
    this.waiting.push({ fault, left, drawn: 0 });
  }

  clear(): void {
    this.waiting = [];
  }

  /** The faults that have calls left, the next one first. */
  get list(): readonly WaitingFault[] {
    return this.waiting.map(({ fault, left }) => ({ ...fault, left: left === Infinity ? null : left }));
  }

  /** The fault that befalls this call, counted down. */
  take(method: string, path: string): Fault | undefined {
    for (const waiting of this.waiting) {
      const { fault } = waiting;
      if (!fits(fault, method, path)) continue;
      const { probability = 1, seed = 1 } = fault;
      if (fraction(mix(++waiting.drawn, seed)) >= probability) continue;
      if (--waiting.left === 0) this.waiting = this.waiting.filter((other) => other !== waiting);
      return fault;
    }
    return undefined;
  }
}

function fits(fault: Fault, method: string, path: string): boolean {
  if (fault.method !== undefined && fault.method.toUpperCase() !== method) return false;
  if (fault.path === undefined) return true;
  const asked = path.toLowerCase();
  const wanted = fault.path.toLowerCase();
  return wanted.endsWith('*') ? asked.startsWith(wanted.slice(0, -1)) : asked === wanted;
}
