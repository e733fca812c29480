/** A fault on demand: what the next matching calls get in place of, or on top of, their answer. */
export type Fault = {
  /** Any verb where it is left out. */
  method?: string;
  /** A path without its query, matched without case; with `*` at the end whatever begins so. Any path where it is left out. */
  path?: string;
  /** How many calls it befalls; 1 unless said otherwise. */
  times?: number;
  /** Answers with this status. Without a status, `reset` and `hang` the call is only delayed. */
  status?: number;
  /** Sent as JSON; a text with a content-type header of its own is sent as it is. */
  body?: unknown;
  headers?: Readonly<Record<string, string>>;
  /** Waits that long first, in real milliseconds. */
  delayMs?: number;
  /** Cuts the connection without an answer. */
  reset?: boolean;
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
  status: (value) => isWhole(value, 200, 599),
  body: () => true,
  headers: (value) =>
    typeof value === 'object' && value !== null && Object.values(value).every((header) => typeof header === 'string'),
  delayMs: (value) => isWhole(value, 0, 600_000),
  reset: (value) => typeof value === 'boolean',
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
    if (!(name in checks)) throw new ControlError(`a fault has no "${name}"; it has ${Object.keys(checks).join(', ')}`);
    if (!checks[name as keyof Fault](given))
      throw new ControlError(`"${name}" of a fault cannot be ${JSON.stringify(given)}`);
  }
  return value;
}

/** The faults that wait for their calls, in the order in which they were asked for. */
export class Faults {
  private waiting: { fault: Fault; left: number }[] = [];

  add(fault: Fault): void {
    this.waiting.push({ fault, left: fault.times ?? 1 });
  }

  clear(): void {
    this.waiting = [];
  }

  /** The faults that have calls left, the next one first. */
  get list(): readonly (Fault & { left: number })[] {
    return this.waiting.map(({ fault, left }) => ({ ...fault, left }));
  }

  /** The fault that befalls this call, counted down. */
  take(method: string, path: string): Fault | undefined {
    const found = this.waiting.find(({ fault }) => befalls(fault, method, path));
    if (!found) return undefined;
    found.left--;
    if (found.left === 0) this.waiting = this.waiting.filter((other) => other !== found);
    return found.fault;
  }
}

function befalls(fault: Fault, method: string, path: string): boolean {
  if (fault.method !== undefined && fault.method.toUpperCase() !== method) return false;
  if (fault.path === undefined) return true;
  const asked = path.toLowerCase();
  const wanted = fault.path.toLowerCase();
  return wanted.endsWith('*') ? asked.startsWith(wanted.slice(0, -1)) : asked === wanted;
}
