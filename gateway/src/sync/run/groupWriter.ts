import { GatewayError } from '../../errors.ts';
import type { Encoded } from '../tables/encode.ts';
import { keyText } from '../tables/keyText.ts';
import type { EncodedRow, Table } from '../tables/table.ts';
import type { PageGroup, ResourceWriter, Scan, SchemaContract, SyncState } from '../write/destination.ts';
import { Group } from './groups.ts';
import type { Tally } from './tally.ts';
import type { Patience } from './waits.ts';

type Key = EncodedRow['key'];

export type GroupWriterDeps = {
  writer: Pick<ResourceWriter, 'write'>;
  tally: Tally;
  contract: SchemaContract;
  patience: Patience;
  signal: AbortSignal;
  /** Records of a group, at least. */
  size: number;
  /** The state to be written with a group; called as its writing begins. */
  state: () => SyncState;
  onWritten: () => void;
};

/** Gathers records into groups and writes each of them, one at a time, while the next one is gathered. */
export class GroupWriter {
  private readonly group: Group;
  private writing: Promise<void> | undefined;
  /** Whether records come in the order of the key. */
  private isOrdered = true;
  /** Keys that came in no order. */
  private readonly seen = new Map<string, Key>();

  /** `after`: behind which record the first group begins; the front, if undefined. */
  constructor(
    private readonly deps: GroupWriterDeps,
    private readonly kind: Scan['kind'],
    private after: Key | undefined,
  ) {
    this.group = new Group(deps.tally, deps.contract);
  }

  /** The key of the last record that came, where it has one. */
  get last(): Key | undefined {
    return this.group.last;
  }

  add(table: Table, records: readonly Encoded[], readAt: number, { isOrdered }: { isOrdered: boolean }): void {
    this.group.add(table, records, readAt);
    this.isOrdered = isOrdered;
  }

  /** Begins to write the group once it is large enough, when the one before is written. */
  async writeFull(): Promise<void> {
    if (this.group.size >= this.deps.size) await this.begin();
  }

  /** Writes all that was gathered. */
  async writeAll(): Promise<void> {
    await this.begin();
    await this.written();
  }

  /** Where the scan began anew: what was noted as missing by the order up to here is worth nothing. */
  async restart(): Promise<void> {
    await this.written();
    this.after = undefined;
  }

  /** Behind the last record, or where records came in no order, nothing has been noted as missing so far. */
  async writeRest(readAt: Date): Promise<void> {
    const present = this.isOrdered ? [] : [...this.seen.values()];
    await this.write({ rows: [], readAt, present, range: this.isOrdered ? this.behind() : {} });
  }

  /** Writes records that are in no range. */
  async writeFound(table: Table, records: readonly Encoded[], readAt: number): Promise<void> {
    this.group.add(table, records, readAt);
    await this.write({ rows: this.group.end().rows, readAt: new Date(readAt), present: [] });
  }

  /** Resolves when nothing is being written any more, whatever became of it. */
  async settled(): Promise<void> {
    await this.writing?.catch(() => undefined);
  }

  private async begin(): Promise<void> {
    const { rows, skipped, readAt } = this.group.end();
    if (readAt === undefined) return;
    await this.written();
    const isFull = this.kind === 'full';
    const range = isFull && this.isOrdered && this.last ? { ...this.behind(), upTo: this.last } : undefined;
    if (isFull && !this.isOrdered)
      for (const key of [...rows.map((row) => row.key), ...skipped]) this.seen.set(keyText(key), key);
    this.writing = this.write({ rows, readAt, present: skipped, ...(range ? { range } : {}) });
    // Whoever waits for it next hears of a fault.
    this.writing.catch(() => undefined);
    if (range) this.after = range.upTo;
  }

  /** Waits for the group that is being written. */
  private async written(): Promise<void> {
    const { writing } = this;
    if (!writing) return;
    this.writing = undefined;
    await writing;
    this.deps.patience.gotOn();
    this.deps.onWritten();
  }

  private behind(): { after?: Key } {
    return this.after ? { after: this.after } : {};
  }

  /** Writes again where the destination was away: what a transaction says twice is there once. */
  private async write(group: PageGroup): Promise<void> {
    const { writer, tally, patience, signal } = this.deps;
    const state = this.deps.state();
    for (;;) {
      try {
        tally.wrote(await writer.write(group, state));
        return;
      } catch (error) {
        if (!(error instanceof GatewayError) || error.code !== 'store_unavailable') throw error;
        await patience.wait(error, undefined);
        if (signal.aborted) throw error;
      }
    }
  }
}
