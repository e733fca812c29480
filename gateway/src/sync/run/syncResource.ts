import type { AspireRecord } from '../../../../src/aspire/model/record';
import { GatewayError } from '../../errors.ts';
import type { System } from '../../system.ts';
import { made, readRecords, type ReadPosition, type ReadRecord } from '../read/readRecords.ts';
import type { DataSource } from '../read/source.ts';
import type { RunProgress, RunReport } from '../report.ts';
import type { SyncResource } from '../resources/resource.ts';
import { digestOf, encodeRecord, type Encoded } from '../tables/encode.ts';
import type { Destination, ResourceWriter, Scan, SchemaContract, SyncState } from '../write/destination.ts';
import { confirmMissing } from './confirm.ts';
import { fieldsWithoutColumn } from './groups.ts';
import { GroupWriter } from './groupWriter.ts';
import { nextScan, stateAfter, type WantedScan } from './nextScan.ts';
import { Tally } from './tally.ts';
import { createPatience } from './waits.ts';

/** How much is read and written at a time. */
export type Sizes = {
  /** Records of a page. */
  page: number;
  /** Records that are written in one transaction, at least, unless no more come. */
  group: number;
  /** Records that may wait to be written while more are read. */
  waiting: number;
};

/** Aspire's largest page; and groups of ten, which a merge writes about as fast as it gets. */
export const usualSizes: Sizes = { page: 1_000, group: 10_000, waiting: 10_000 };

export type ResourceRun = {
  destination: Pick<Destination, 'addColumns'>;
  writer: ResourceWriter;
  /** A new one after each fault, since each remembers why it had no bearer. */
  openSource(): Promise<SourceOfRun>;
  /** When the provider may be used again, where it asked to be left alone. */
  retryAt(): Promise<Date | undefined>;
  system: Pick<System, 'now' | 'random' | 'sleep' | 'checkpoint'>;
  order: WantedScan;
  contract: SchemaContract;
  sizes: Sizes;
  select: readonly string[] | undefined;
  signal: AbortSignal;
  /** When it ends at the latest, in milliseconds since 1970. */
  until: number;
  onProgress?: (progress: RunProgress) => void;
};

/** Where records come from. `problem`: why there was no bearer, in the gateway's own words. */
export type SourceOfRun = DataSource & {
  readonly problem: GatewayError | undefined;
  /** Pages under way at once. */
  concurrency: number;
};

/** What a run of one resource came to; whoever started it knows the rest of its report. */
export type ResourceOutcome = Pick<
  RunReport,
  'kind' | 'resumed' | 'read' | 'new' | 'changed' | 'gone' | 'skipped' | 'reasons' | 'calls' | 'waitedMs'
> & { outcome: 'complete' | 'partial' | 'stopped' | 'failed'; error?: GatewayError; watermark: string | null };

/** Copies one resource until it is done, told to stop, out of time, or failed. Everything that was written stays known. */
export async function syncResource(resource: SyncResource, run: ResourceRun): Promise<ResourceOutcome> {
  const next = nextScan(resource, run.writer.state, run.order, run.system.now());
  const syncing = new ResourceSync(resource, run, next.scan, { ...run.writer.state, generation: next.generation });
  let outcome: ResourceOutcome['outcome'];
  let error: GatewayError | undefined;
  try {
    outcome = await syncing.run();
  } catch (thrown) {
    outcome = 'failed';
    error = thrown instanceof GatewayError ? thrown : new GatewayError('bug', 'The sync failed.', { cause: thrown });
  }
  const { tally, calls, state } = syncing;
  const { read, new: added, changed, gone, skipped, waitedMs, reasons } = tally;
  const told = { kind: next.scan.kind, resumed: next.resumed, read, new: added, changed, gone, skipped, reasons };
  const ended = { outcome, calls, waitedMs, watermark: state.watermark, ...(error ? { error } : {}) };
  return { ...told, ...ended };
}

class ResourceSync {
  readonly tally = new Tally();
  state: SyncState;
  /** Requests of sources that are done with. */
  private spent = 0;
  private source: SourceOfRun | undefined;
  private readonly groups: GroupWriter;
  private readonly patience;
  /** Fields that were given a column in this run, or were found not to get one. */
  private readonly met = new Set<string>();
  /** When the reading began that came to the end: milliseconds since 1970, by our clock. */
  private readingSince = 0;
  /** Whether the clock of Aspire has been asked for the start of the scan. */
  private isStartKnown: boolean;

  constructor(
    private resource: SyncResource,
    private readonly job: ResourceRun,
    private scan: Scan,
    state: SyncState,
  ) {
    this.state = { ...state, scan };
    this.isStartKnown = scan.position !== undefined;
    const { system, signal, until, writer, contract, sizes } = job;
    this.patience = createPatience({
      system,
      signal,
      until,
      onWait: (waiting, waitedMs) => {
        this.tally.waitedMs += waitedMs;
        this.tell(waiting);
      },
    });
    const { tally, patience } = this;
    this.groups = new GroupWriter(
      {
        ...{ writer, tally, contract, patience, signal },
        size: sizes.group,
        state: () => (this.state = { ...this.state, scan: this.scan }),
        onWritten: () => this.tell(),
      },
      scan.kind,
      scan.position?.key,
    );
  }

  get calls(): number {
    return this.spent + (this.source?.calls ?? 0);
  }

  async run(): Promise<'complete' | 'partial' | 'stopped'> {
    for (;;) {
      const end = await this.read();
      if (end === 'stopped') return 'stopped';
      if (end === 'complete') return this.finish();
      if (end === 'again') continue;
      await this.patience.wait(end, end.code === 'rate_limited' ? await this.job.retryAt() : undefined);
    }
  }

  /** Reads and writes from where it stands, to the end or a fault. `again`: to be read on from where it stands by then. */
  private async read(): Promise<'complete' | 'stopped' | 'again' | GatewayError> {
    const { job, resource } = this;
    this.spent = this.calls;
    this.source = undefined;
    const source = await this.openSource();
    if (source instanceof GatewayError) return source;
    this.source = source;
    const { select, until, signal, system } = job;
    const { table } = resource;
    this.readingSince = system.now();
    const reading = readRecords({
      fetchPage: source.pages(resource.list, { select, until }),
      make: (record) => {
        const item = encodeRecord(table, record);
        return { item, digest: digestOf(item, record) };
      },
      key: resource.key,
      takesOrder: resource.list.options === 'odata',
      filter: this.scan.filter,
      pageSize: job.sizes.page,
      concurrency: source.concurrency,
      from: this.scan.position?.cursor as ReadPosition | undefined,
      now: system.now,
      signal,
      mostWaiting: job.sizes.waiting,
    });
    try {
      for await (const { rows, readAt, position, restarted } of reading.batches()) {
        if (await this.meetsFields(rows)) return 'again';
        if (restarted) await this.restart();
        await this.take(rows, readAt, position);
      }
      await this.groups.writeAll();
      const ended = await reading.ended;
      if (ended.end !== 'failed') return ended.end;
      const { problem } = source;
      return problem ?? new GatewayError(ended.error.code, ended.error.message, { details: ended.error.response });
    } finally {
      reading.close();
      // After a fault as well, nothing is left under way.
      await this.groups.settled();
    }
  }

  private async openSource(): Promise<SourceOfRun | GatewayError> {
    try {
      return await this.job.openSource();
    } catch (error) {
      if (error instanceof GatewayError) return error;
      throw error;
    }
  }

  /**
   * Where tables may grow, adds a column for each field that Aspire has by now and the table has not. What was read ahead has
   * been made ready for the table as it was, and is read again.
   */
  private async meetsFields(rows: readonly ReadRecord<Encoded>[]): Promise<boolean> {
    if (this.job.contract !== 'evolve') return false;
    const found = Object.entries(fieldsWithoutColumn(rows.map((row) => row[made])) ?? {});
    const fields = found.filter(([name]) => !this.met.has(name));
    if (fields.length === 0) return false;
    for (const [name] of fields) this.met.add(name);
    await this.groups.writeAll();
    this.resource = await this.job.destination.addColumns(this.resource, Object.fromEntries(fields));
    this.tally.note(`new columns: ${fields.map(([name]) => name).join(', ')}`, '');
    return true;
  }

  /** The order was not kept. */
  private async restart(): Promise<void> {
    await this.groups.restart();
    if (this.scan.kind === 'full') this.state = { ...this.state, generation: this.state.generation + 1 };
    this.scan = { ...this.scan, position: undefined };
  }

  private async take(rows: readonly ReadRecord<Encoded>[], readAt: number, cursor: ReadPosition | undefined) {
    const { groups, resource } = this;
    this.noteStart();
    this.tally.read += rows.length;
    const records = rows.map((row) => row[made]);
    groups.add(resource.table, records, readAt, { isOrdered: cursor !== undefined });
    this.noteHighestKey(rows);
    if (cursor && groups.last) this.scan = { ...this.scan, position: { cursor, key: groups.last } };
    await groups.writeFull();
  }

  private async finish(): Promise<'complete' | 'partial'> {
    const { job, scan, source } = this;
    let isTrusted = true;
    if (scan.kind === 'full' && source) {
      await this.groups.writeRest(new Date(this.readingSince));
      const fetchPage = source.pages(this.resource.list, { select: job.select, until: job.until });
      const confirmed = await confirmMissing(this.resource, job.writer, fetchPage);
      ({ isTrusted } = confirmed);
      if (confirmed.found.length > 0) {
        this.tally.note('the list left them out, but they are there', '');
        const { table } = this.resource;
        const records = confirmed.found.map((record) => encodeRecord(table, record));
        await this.groups.writeFound(table, records, job.system.now());
      }
    }
    await job.system.checkpoint('sync:before-finish');
    const after = stateAfter(this.state, this.scan);
    // What may not be relied on is done again in the next run.
    const state = isTrusted ? after : { ...after, fullAt: this.state.fullAt };
    if (isTrusted && scan.kind === 'full') this.tally.gone = await job.writer.finish(state);
    else await job.writer.save(state);
    this.state = state;
    return isTrusted && this.tally.skipped === 0 ? 'complete' : 'partial';
  }

  /** A scan began when Aspire's clock says so, if that is before ours: changes since must not be missed. */
  private noteStart(): void {
    if (this.isStartKnown || !this.source) return;
    this.isStartKnown = true;
    const ahead = this.source.aspireTime() - this.job.system.now();
    const start = Date.parse(this.scan.startedAt) + Math.min(0, ahead) - 1_000;
    this.scan = { ...this.scan, startedAt: new Date(start).toISOString() };
  }

  private noteHighestKey(rows: readonly AspireRecord[]): void {
    const [only = '', ...more] = this.resource.key;
    if (more.length > 0) return;
    let highest = Number(this.state.highestKey ?? -Infinity);
    for (const row of rows) {
      const key = row[only];
      if (typeof key === 'number' && key > highest) highest = key;
    }
    if (Number.isFinite(highest)) this.state = { ...this.state, highestKey: String(highest) };
  }

  private tell(waiting?: string): void {
    const { read, new: added, changed, skipped } = this.tally;
    const { name } = this.resource;
    const { kind } = this.scan;
    const told = { resource: name, kind, read, new: added, changed, skipped, calls: this.calls };
    this.job.onProgress?.({ ...told, ...(waiting === undefined ? {} : { waiting }) });
  }
}
