import { AdminError } from '../model/adminError';
import type { Settings } from '../model/settings';
import { isValues } from '../model/values';

/** An option that can change while the emulator runs: one of a few values, or a whole number. */
export type Switch = { name: string; value: unknown; startedWith: unknown } & (
  { values: readonly unknown[] } | { from: number; to: number } | { scopes: true }
);

/** What each option may be. */
type Allowed = {
  choices: Readonly<Record<string, readonly unknown[]>>;
  numbers: Readonly<Record<string, readonly [number, number]>>;
};

/** These are built into the emulator when it starts. */
const fixed = new Set(['port', 'seed', 'scale', 'pathCase', 'rateLimit', 'rateLimitPerMinute', 'retryAfter']);

/** The options of a running emulator: what nobody may do, and how Aspire behaves where that is unknown. */
export class Switches {
  private readonly startedWith: Settings;

  constructor(
    private readonly settings: Settings,
    private readonly allowed: Allowed,
    /** Throws for settings that are not allowed. */
    private readonly check: (settings: Settings) => void,
  ) {
    this.startedWith = { ...settings };
  }

  /** Every option that can be changed, with its value and what else it may be. */
  list(): Switch[] {
    const { choices, numbers } = this.allowed;
    return [
      { ...this.valuesOf('forbidden'), scopes: true as const },
      ...Object.entries(choices).map(([name, values]) => ({ ...this.valuesOf(name), values })),
      ...Object.entries(numbers).map(([name, [from, to]]) => ({ ...this.valuesOf(name), from, to })),
    ].filter(({ name }) => !fixed.has(name));
  }

  /** Changes options by name. Throws an AdminError, and changes nothing, where one of them is not allowed. */
  change(changes: unknown): Switch[] {
    if (!isValues(changes)) throw new AdminError('settings are an object such as {"skip":"ignored"}');
    const known = this.list().map(({ name }) => name);
    const unknown = Object.keys(changes).find((name) => !known.includes(name));
    if (unknown !== undefined) {
      const reason = fixed.has(unknown) ? `"${unknown}" is set when the emulator starts` : `there is no "${unknown}"`;
      throw new AdminError(`${reason}; what can change is ${known.join(', ')}`);
    }
    if (changes.forbidden !== undefined && !Array.isArray(changes.forbidden)) {
      throw new AdminError('"forbidden" is a list such as ["Receipts POST"]');
    }
    const changed = { ...this.settings, ...changes };
    try {
      this.check(changed);
    } catch (error) {
      throw new AdminError((error as Error).message);
    }
    Object.assign(this.settings, changes);
    return this.list();
  }

  /** Goes back to the options that the emulator was started with. */
  reset(): void {
    Object.assign(this.settings, this.startedWith);
  }

  private valuesOf(name: string): Pick<Switch, 'name' | 'value' | 'startedWith'> {
    const key = name as keyof Settings;
    return { name, value: this.settings[key], startedWith: this.startedWith[key] };
  }
}
