import { prepared } from '../database/prepared.ts';
import type { Audit } from './audit.ts';
import { contentOf } from './chain.ts';

const append = prepared(
  `insert into audit_pending (org_id, actor, action, subject, outcome, detail, content) values ($1, $2, $3, $4, $5, $6, $7)`,
);

/**
 * The audit log. Rows follow each other without gaps, so the one row of `audit_head` is locked by whoever appends. Postgres
 * appends when the transaction commits (`append_audit`): the lock is held for no round trip.
 */
export function createAudit(): Audit {
  return {
    async record({ organisation, actor, action, subject, outcome, detail = {} }, transaction) {
      const kept = JSON.parse(JSON.stringify(detail)) as unknown;
      const content = contentOf({ org_id: organisation, actor, action, subject, outcome, detail: kept });
      await transaction.query(append, [organisation, actor, action, subject, outcome, JSON.stringify(kept), content]);
    },
  };
}
