import { prepared } from '../database/prepared.ts';
import type { Audit, AuditEvent } from './audit.ts';
import { contentOf } from './chain.ts';

const append = prepared(
  `insert into audit_pending (org_id, actor, action, subject, outcome, detail, content)
   select org_id, actor, action, subject, outcome, detail, content
   from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::jsonb[], $7::text[]) with ordinality
     as events (org_id, actor, action, subject, outcome, detail, content, place) order by place`,
);

/**
 * The audit log. Rows follow each other without gaps, so the one row of `audit_head` is locked by whoever appends. Postgres
 * appends when the transaction commits (`append_audit`): the lock is held for no round trip.
 */
export function createAudit(): Audit {
  const recordAll: Audit['recordAll'] = async (events, transaction) => {
    const rows = events.map(rowOf);
    const columns = Array.from({ length: 7 }, (_, column) => rows.map((row) => row[column]));
    await transaction.query(append, columns);
  };
  return { recordAll, record: (event, transaction) => recordAll([event], transaction) };
}

/** In the order of the statement's columns. */
function rowOf({ organisation, actor, action, subject, outcome, detail = {} }: AuditEvent): readonly string[] {
  const kept = JSON.parse(JSON.stringify(detail)) as unknown;
  const content = contentOf({ org_id: organisation, actor, action, subject, outcome, detail: kept });
  return [organisation, actor, action, subject, outcome, JSON.stringify(kept), content];
}
