import { parseExactly } from '../http/exactNumbers';
import { parseRecords } from '../http/responseRecords';
import type { OperationRow } from '../model/operation';
import type { AspireRecord } from '../model/record';
import { failure, success, type Result } from '../model/result';
import { callOperation, type OperationResponse } from './callOperation';
import { unexpectedReply } from './errors';
import type { Session } from './session';

/**
 * What is asked of a list. `filter` is a whole `$filter`, its values already quoted; `version` is that of the API. `exact`
 * gives an `InexactNumber` for what would come back as another number, for whoever writes the record again.
 */
export type RecordQuery = { filter: string; top: number; select?: readonly string[]; version?: string; exact?: true };

/** The records that were found, and Aspire's response, for whoever finds them wrong. */
export type FoundRecords = { records: readonly AspireRecord[]; response: OperationResponse };

/** Asks a list for the records that meet a filter: one call, at most `top` records, the lowest keys first. */
export async function findRecords(
  session: Session,
  list: OperationRow,
  { filter, top, select, version, exact }: RecordQuery,
): Promise<Result<FoundRecords>> {
  const query: [string, string][] = [['$filter', filter]];
  if (select) query.push(['$select', select.join(',')]);
  if (top > 1) query.push(['$orderby', list.resource.key.map((name) => `${name} asc`).join(',')]);
  query.push(['$top', String(top)]);
  if (version !== undefined) query.push(['api-version', version]);
  const response = await callOperation(session, { operation: list, query });
  if (response.isFailure) return response;
  const { reply, call } = response.value;
  const records = exact ? parseExactly(reply.text, (text) => parseRecords(text)) : parseRecords(reply.text);
  return records ? success({ records, response: response.value }) : failure(unexpectedReply(call, reply));
}

/**
 * The same, for records that can be told by looking at them. Where Aspire gives records and none of them is meant, it did
 * not obey the filter, which says nothing about whether the meant one is there: that is an error.
 */
export async function findMatching(
  session: Session,
  list: OperationRow,
  query: RecordQuery,
  isMeant: (record: AspireRecord) => boolean,
): Promise<Result<AspireRecord[]>> {
  const found = await findRecords(session, list, query);
  if (found.isFailure) return found;
  const { records, response } = found.value;
  const meant = records.filter(isMeant);
  if (meant.length === 0 && records.length > 0) return failure(unexpectedReply(response.call, response.reply));
  return success(meant);
}
