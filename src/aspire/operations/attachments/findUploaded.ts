import { callOperation } from '../../client/callOperation';
import type { Session } from '../../client/session';
import { parseBody } from '../../http/responseBody';
import type { OperationRow } from '../../model/operation';
import { withUtcZone } from '../../odata/dates';

/** The field of /Attachments that names the record a file hangs on, by its ObjectCode; not every kind has one. */
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

/** An attachment older than the upload by more than this is another one; Aspire's clock may be off. In milliseconds. */
const clockSkewMs = 600_000;

/** The newest attachments of the record that are looked at. */
const lookedAt = '50';

/**
 * The id of an attachment that was just uploaded: the newest of its record with its name, `since` milliseconds since 1970.
 * Undefined where it cannot be told; a failure here is none of the upload's. Of two uploads of one name to one record at
 * the same moment, both may get the id of the later.
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
    ['$top', lookedAt],
  ] as const;
  const answer = await callOperation(session, { operation: list, query });
  const body = answer.isSuccess ? parseBody(answer.value.reply.text) : undefined;
  if (body?.kind !== 'json' || !Array.isArray(body.value)) return undefined;
  const ids = (body.value as Record<string, unknown>[])
    .filter((row) => row?.OriginalFileName === name && !isOlder(row.DateUploaded, since - clockSkewMs))
    .map((row) => row.AttachmentID)
    .filter((id) => typeof id === 'number');
  return ids.length > 0 ? Math.max(...ids) : undefined;
}

/** A stamp without a zone is taken as UTC. What is no date tells nothing. */
function isOlder(stamp: unknown, than: number): boolean {
  if (typeof stamp !== 'string') return false;
  return Date.parse(withUtcZone(stamp)) < than;
}
