import { createSession, type Session } from '../../../src/aspire/client/session';
import type { AspireError, Result } from '../../../src/aspire/model/result';
import { downloadFile, kinds } from '../../../src/aspire/operations/kinds';
import type { StoreFile } from '../../../src/aspire/operations/attachments/download';
import type { Caller } from '../access/access.ts';
import { requireScope } from '../access/createAccess.ts';
import { rateLimited } from '../budget/waits.ts';
import type { BearerOf } from '../connections/ports.ts';
import type { Target, TargetOf } from '../connections/target.ts';
import type { Database } from '../database/database.ts';
import { GatewayError } from '../errors.ts';
import type { System } from '../system.ts';
import { createAspireServices, type AspireServicesDeps } from './aspireServices.ts';
import { runBearers } from './bearers.ts';
import { findOperation, type RunnableEntry } from './catalog.ts';
import { changesOf } from './changes.ts';
import { refusedItems, withoutWriting, type DryRun } from './dryRun.ts';
import { createFileLinks, type FileLinks } from './fileLinks.ts';
import { createIdempotency } from './idempotency.ts';
import { inlineFile } from './inlineFile.ts';
import { offerUploads, type UploadedFile } from './uploads.ts';
import { watchedHttp, type Watch } from './watched.ts';

export type OperationCall = {
  operation: string;
  connection: string;
  input: Readonly<Record<string, unknown>>;
  /** For writes: the same key gives the same answer. */
  idempotencyKey?: string;
  /** For writes: tell what would be sent, and write nothing. The output is a `DryRun`. */
  dryRun?: boolean;
  /** Files that came along, in place of links in the input. */
  files?: readonly UploadedFile[];
  /** Where a downloaded file goes. Without it, it comes within the output, as a `data:` URL. */
  storeFile?: StoreFile;
  watch?: Watch;
};

/** What every face runs operations by. */
export type Operations = {
  /**
   * The output, as in Tray. Throws a GatewayError: the connector's own codes and messages, `forbidden` for a scope that the
   * key lacks, and what a connection that is not ready throws. A dry run needs the scope `read` alone.
   */
  run(caller: Caller, call: OperationCall): Promise<object>;
  /** The records of a list, part by part, and at last how it ended. */
  readInParts(caller: Caller, call: OperationCall): AsyncGenerator<ListPart>;
  /** Links that give a file for a short time. */
  links: FileLinks;
  /** Where the calls of a connection go. */
  targetOf: TargetOf;
};

/** `end` is in the last part: the list's output without its items. */
export type ListPart = { items: readonly unknown[]; end?: Readonly<Record<string, unknown>> };

export type OperationsDeps = Omit<AspireServicesDeps, 'system'> & {
  database: Database;
  bearer: BearerOf;
  targetOf: TargetOf;
  system: System;
  /** What links begin with. */
  publicUrl: () => string;
};

/** So many records are in memory at once while a long list is read. */
const partSize = 2_000;

export function createOperations({ bearer, targetOf, database, publicUrl, ...deps }: OperationsDeps): Operations {
  const { requests, system } = deps;
  const servicesOf = createAspireServices(deps);
  const idempotency = createIdempotency(database, system);

  const open = async (caller: Caller, entry: RunnableEntry, call: OperationCall) => {
    const target = await targetOf(caller.organisation, call.connection);
    const { environment } = target;
    if (target.kind !== 'aspire' || environment === undefined) throw notAspire(target);
    if (target.retryAt) throw rateLimited(target.retryAt);
    const bearers = runBearers(bearer, caller.organisation, target);
    const shared = servicesOf(target);
    const uploads = offerUploads(entry, call);
    const http = watchedHttp(uploads.http(shared.http), call.watch ?? {});
    const services = { ...shared, http, bearers };
    const connection = { environment, baseUrl: target.origins[0], id: `${target.owner} ${target.name}` };
    /** What an operation came to. */
    const valueOf = async <Value>(result: Result<Value>): Promise<Value> => {
      if (result.isSuccess) return result.value;
      if (bearers.problem) throw bearers.problem;
      const retryAt = result.error.code === 'rate_limited' ? await requests.retryAt(target) : undefined;
      throw toGatewayError(result.error, retryAt);
    };
    return { services, connection, input: uploads.input, valueOf };
  };

  const perform = async (caller: Caller, entry: RunnableEntry, call: OperationCall): Promise<object> => {
    const { services, connection, input, valueOf } = await open(caller, entry, call);
    return valueOf(await runEntry(createSession(services, connection), entry, input, call.storeFile));
  };

  const rehearse = async (caller: Caller, entry: RunnableEntry, call: OperationCall): Promise<DryRun> => {
    const { services, connection, input, valueOf } = await open(caller, entry, call);
    const { baseUrl, environment } = connection;
    const dry = withoutWriting(services, { baseUrl, goesOn: entry.kind === 'batchCreate' });
    const session = createSession(dry.services, connection);
    const result = await runEntry(session, entry, input);
    // A run that came to a write has failed on purpose.
    const output = dry.requests.length === 0 || result.isSuccess ? await valueOf(result) : {};
    const [first] = dry.requests;
    const changes = first && (await valueOf(await changesOf(session, entry, first)));
    const refused = refusedItems(output);
    return {
      dry_run: true,
      operation: call.operation,
      connection: call.connection,
      environment,
      requests: dry.requests,
      ...(changes ? { changes } : {}),
      ...(refused.length > 0 ? { refused } : {}),
    };
  };

  const run = async (caller: Caller, call: OperationCall): Promise<object> => {
    const { operation, connection, input, files = [], idempotencyKey: key } = call;
    const entry = findOperation(operation);
    if (call.dryRun) {
      requireScope(caller, 'read');
      if (!entry.writes) throw nothingToRehearse(entry);
      return rehearse(caller, entry, call);
    }
    requireScope(caller, entry.writes ? 'write' : 'read');
    const perform_ = () => perform(caller, entry, call);
    if (!entry.writes || key === undefined) return perform_();
    const sent = files.map(({ field, name, mimeType, sha256 }) => [field, name, mimeType, sha256]);
    const request = [operation, connection, input, ...(sent.length > 0 ? [sent] : [])];
    return idempotency.once(caller.organisation, key, request, perform_);
  };

  return {
    run,
    links: createFileLinks({ database, system, publicUrl }),
    targetOf,
    async *readInParts(caller, call) {
      const entry = findOperation(call.operation);
      if (entry.kind !== 'list') throw notAList(entry);
      const isWhole = call.input.fetch_all === true && (await entry.load()).options === 'odata';
      const most = isWhole && typeof call.input.max_records === 'number' ? call.input.max_records : Infinity;
      let input = call.input;
      for (let count = 0; ;) {
        const max_records = Math.min(partSize, most - count);
        const part = isWhole ? { ...input, max_records } : input;
        const { items, ...end } = (await run(caller, { ...call, input: part })) as ListOutput;
        count += items.length;
        const isLast = !isWhole || !end.has_more || typeof end.next_cursor !== 'string' || count >= most;
        yield isLast ? { items, end: { ...end, count } } : { items };
        if (isLast) return;
        input = { ...call.input, cursor: end.next_cursor };
      }
    },
  };
}

type ListOutput = { items: unknown[]; has_more?: boolean; next_cursor?: string | null };

async function runEntry(
  session: Session,
  entry: RunnableEntry,
  input: unknown,
  storeFile: StoreFile = inlineFile,
): Promise<Result<object>> {
  if (entry.kind === 'downloadFile') return downloadFile(session, await entry.load(), input, storeFile);
  const row = await entry.load();
  // The kind decides the row's type, which the compiler cannot follow through the table.
  return (kinds[entry.kind] as (session: Session, row: unknown, input: unknown) => Promise<Result<object>>)(
    session,
    row,
    input,
  );
}

/** The connector's error with its code and words. */
function toGatewayError({ code, message, response }: AspireError, retryAt: Date | undefined): GatewayError {
  return new GatewayError(code, message, { details: response, ...(retryAt ? { retryAt } : {}) });
}

function notAspire({ name }: Target): GatewayError {
  const message = `"${name}" is no connection to Aspire: operations are Aspire's. /proxy/${name}/ calls other providers`;
  return new GatewayError('invalid_input', `${message}.`, { errors: [{ field: 'connection', message }] });
}

function nothingToRehearse({ name }: RunnableEntry): GatewayError {
  const message = `${name} only reads: run it without a dry run`;
  return new GatewayError('invalid_input', `${message}.`, { errors: [{ field: 'dry_run', message }] });
}

function notAList({ name }: RunnableEntry): GatewayError {
  return new GatewayError('invalid_input', `${name} gives no list: ask for it as application/json.`);
}
