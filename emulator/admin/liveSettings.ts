import { switches, switchNames, type Switch } from '../behaviour/switches';
import { AdminError } from '../model/adminError';
import type { Settings } from '../model/settings';
import { isValues } from '../model/values';

/** A setting that can change while the emulator runs: one of a few values, a whole number, or a list of scopes. */
export type LiveSetting = { name: string; value: unknown; startedWith: unknown; meaning: string } & (
  { choices: readonly unknown[] } | { least: number; most: number } | { scopes: true }
);

/** These are built into the emulator when it starts. */
const fixed: readonly string[] = ['pathCase', 'idGaps', 'rateWindow', 'retryAfter'] satisfies (keyof typeof switches)[];

const forbidden = 'forbidden';
const names: readonly string[] = [forbidden, ...switchNames.filter((name) => !fixed.includes(name))];

/** The settings of a running emulator: what no client may do, and the switches. */
export class LiveSettings {
  private readonly startedWith: Settings;

  constructor(
    private readonly settings: Settings,
    /** Throws for settings that are not allowed. */
    private readonly check: (settings: Settings) => void,
  ) {
    this.startedWith = { ...settings };
  }

  /** Every setting that can be changed, with its value and what else it may be. */
  list(): LiveSetting[] {
    return names.map((name): LiveSetting => {
      const key = name as keyof Settings;
      const { [key]: value } = this.settings;
      const { [key]: startedWith } = this.startedWith;
      if (name === forbidden) return { name, value, startedWith, meaning: 'What no client may do.', scopes: true };
      const { meaning, ...known }: Switch = switches[name as keyof typeof switches];
      const allowed = 'choices' in known ? { choices: known.choices } : { least: known.least, most: known.most };
      return { name, value, startedWith, meaning, ...allowed };
    });
  }

  /** Changes settings by name. Throws an AdminError, and changes nothing, where one of them is not allowed. */
  change(changes: unknown): LiveSetting[] {
    if (!isValues(changes)) throw new AdminError('settings are an object such as {"skip":"ignored"}');
    const unknown = Object.keys(changes).find((name) => !names.includes(name));
    if (unknown !== undefined) {
      const reason =
        unknown in this.settings ? `"${unknown}" is set when the emulator starts` : `there is no "${unknown}"`;
      throw new AdminError(`${reason}; what can change is ${names.join(', ')}`);
    }
    const { forbidden: scopes = [] } = changes;
    if (!Array.isArray(scopes)) throw new AdminError('"forbidden" is a list such as ["Receipts POST"]');
    try {
      this.check({ ...this.settings, ...changes });
    } catch (error) {
      throw new AdminError((error as Error).message);
    }
    Object.assign(this.settings, changes);
    return this.list();
  }

  /** Goes back to the settings that the emulator was started with. */
  reset(): void {
    Object.assign(this.settings, this.startedWith);
  }
}
