import type { RunReport } from '../report.ts';
import type { Written } from '../write/destination.ts';

/** So many different reasons are told. */
const mostReasons = 20;

/** Counts what a run does. */
export class Tally {
  read = 0;
  new = 0;
  changed = 0;
  gone = 0;
  skipped = 0;
  waitedMs = 0;
  private readonly found = new Map<string, { count: number; key: string }>();
  private others = 0;

  wrote(written: Written): void {
    this.new += written.new;
    this.changed += written.changed;
  }

  /** A record that cannot be written. */
  skip(reason: string, key: string): void {
    this.skipped += 1;
    this.note(reason, key);
  }

  /** Something about a record that is written all the same. */
  note(reason: string, key: string): void {
    const known = this.found.get(reason);
    if (known) known.count += 1;
    else if (this.found.size < mostReasons) this.found.set(reason, { count: 1, key });
    else this.others += 1;
  }

  get reasons(): RunReport['reasons'] {
    const told = [...this.found].map(([reason, { count, key }]) => ({ reason, count, key }));
    return this.others === 0 ? told : [...told, { reason: 'other reasons', count: this.others, key: '' }];
  }
}
