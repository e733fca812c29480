import { parseRecords } from '../http/responseRecords';
import type { OperationRow } from '../model/operation';
import type { AspireRecord } from '../model/record';
import { failure, success, type Result } from '../model/result';
import { callOperation, type OperationResponse } from './callOperation';
import { unexpectedReply } from './errors';
import type { Session } from './session';

/** A query to a list. `filter` is a complete `$filter` with quoted values; `version` is the version of the API. */
export type RecordQuery = { filter: string; top: number; select?: readonly string[]; version?: string };

/** The records, and Aspire's response, which the caller needs for an error if the records are not as expected. */
export type FoundRecords = { records: readonly AspireRecord[]; response: OperationResponse };

/** Reads the records that match a filter, with one call: at most `top` records, in ascending order of their keys. */
export async function findRecords(
  session: Session,
  list: OperationRow,
  { filter, top, select, version }: RecordQuery,
): Promise<Result<FoundRecords>> {
  const query: [string, string][] = [['$filter', filter]];
  if (select) query.push(['$select', select.join(',')]);
  if (top > 1) query.push(['$orderby', list.resource.key.map((name) => `${name} asc`).join(',')]);
  query.push(['$top', String(top)]);
  if (version !== undefined) query.push(['api-version', version]);
  const response = await callOperation(session, { operation: list, query });
  if (response.isFailure) return response;
  const { reply, call } = response.value;
  const records = parseRecords(reply.text);
  return records ? success({ records, response: response.value }) : failure(unexpectedReply(call, reply));
}

/**
 * Reads records that the caller can also recognise itself, with `isMatch`. If Aspire returns records but none of them
 * matches, it ignored the filter. The record may still exist, so that is an error.
 */
export async function findMatching(
  session: Session,
  list: OperationRow,
  query: RecordQuery,
  isMatch: (record: AspireRecord) => boolean,
): Promise<Result<AspireRecord[]>> {
  const found = await findRecords(session, list, query);
  if (found.isFailure) return found;
  const { records, response } = found.value;
  const matching = records.filter(isMatch);
  if (matching.length === 0 && records.length > 0) return failure(unexpectedReply(response.call, response.reply));
  return success(matching);
}
