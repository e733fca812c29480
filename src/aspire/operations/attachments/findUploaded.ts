import { callOperation } from '../../client/callOperation';
import type { Session } from '../../client/session';
import { parseBody } from '../../http/responseBody';
import type { OperationRow } from '../../model/operation';
import { withUtcZone } from '../../odata/dates';

/** For each ObjectCode, the field of /Attachments with the id of the record. Some codes have none. */
const parentFields: Readonly<Record<string, string>> = {
  activity: 'ActivityID',
  contact: 'ContactID',
  employeeincident: 'EmployeeIncidentID',
  equipment: 'EquipmentID',
  opportunity: 'OpportunityID',
  property: 'PropertyID',
  receipt: 'ReceiptID',
  visit: 'WorkTicketVisitID',
  workticket: 'WorkTicketID',
};

/** Aspire's clock may be off by this much, in milliseconds. An attachment that is older than that is another one. */
const clockSkewMs = 600_000;

/** How many of the record's attachments are searched, the newest ones. */
const maxAttachments = '50';

/**
 * The id of an attachment that was just uploaded: the newest one of its record with its name, uploaded after `since`
 * (milliseconds since 1970). Undefined if it cannot be determined; that does not make the upload fail. If two files with
 * the same name are uploaded to the same record at the same time, both may get the id of the later one.
 */
export async function findUploaded(
  session: Session,
  list: OperationRow,
  { parent, parentId, name, since }: { parent: unknown; parentId: unknown; name: string; since: number },
): Promise<number | undefined> {
  const code = typeof parent === 'string' ? parent.replace(/\W/g, '').toLowerCase() : '';
  const field = Object.hasOwn(parentFields, code) ? parentFields[code] : undefined;
  if (field === undefined) return undefined;
  const query = [
    ['$filter', `${field} eq ${String(parentId)}`],
    ['$orderby', 'AttachmentID desc'],
    ['$top', maxAttachments],
  ] as const;
  const response = await callOperation(session, { operation: list, query });
  const body = response.isSuccess ? parseBody(response.value.reply.text) : undefined;
  if (body?.kind !== 'json' || !Array.isArray(body.value)) return undefined;
  const ids = (body.value as Record<string, unknown>[])
    .filter((row) => row?.OriginalFileName === name && !isOlder(row.DateUploaded, since - clockSkewMs))
    .map((row) => row.AttachmentID)
    .filter((id) => typeof id === 'number');
  return ids.length > 0 ? Math.max(...ids) : undefined;
}

/** Without a zone the timestamp is UTC. A value that is not a date does not count as older. */
function isOlder(timestamp: unknown, than: number): boolean {
  if (typeof timestamp !== 'string') return false;
  return Date.parse(withUtcZone(timestamp)) < than;
}
