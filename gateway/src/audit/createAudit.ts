import { prepared } from '../database/prepared.ts';
import type { Audit } from './audit.ts';
import { hashOf } from './chain.ts';

type Head = { seq: number; hash: Buffer; now: Date };

const lockHead = prepared(
  "select seq, hash, date_trunc('milliseconds', clock_timestamp()) as now from audit_head for update",
);

/** One statement, since all that is recorded anywhere waits while the head is locked. */
const append = prepared(
  `with moved as (update audit_head set seq = $1, hash = $10)
   insert into audit (seq, at, org_id, actor, action, subject, outcome, detail, previous_hash, hash)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
);

/**
 * The audit log. Rows follow each other without gaps: the one row of `audit_head` is locked until the transaction ends, so
 * record as the last step of a transaction.
 */
export function createAudit(): Audit {
  return {
    async record({ organisation, actor, action, subject, outcome, detail = {} }, transaction) {
      const { rows } = await transaction.query<Head>(lockHead);
      const [head] = rows;
      if (!head) throw new Error('The audit log has lost its head: audit_head holds no row. See "audit verify".');
      const [seq, at] = [head.seq + 1, head.now];
      const kept = JSON.parse(JSON.stringify(detail)) as unknown;
      const row = { seq, at, org_id: organisation, actor, action, subject, outcome, detail: kept };
      const hash = hashOf(head.hash, row);
      await transaction.query(append, [
        ...[seq, at, organisation, actor, action, subject, outcome, JSON.stringify(kept), head.hash, hash],
      ]);
    },
  };
}
