import type { Database, Queryable } from '../database/database.ts';
import { firstHash, hashOf, type AuditRow } from './chain.ts';

export type AuditProblem = {
  /** Where the chain breaks. */
  seq: number;
  kind: 'edited' | 'missing' | 'reordered' | 'cut tail' | 'added';
  message: string;
};

export type AuditReport = {
  rows: number;
  /**
   * The hash of the last row, in hex. Kept elsewhere, it shows later that nothing before it was changed, even by somebody who
   * may write to the whole database.
   */
  head: string;
  problems: AuditProblem[];
};

type StoredRow = AuditRow & { previous_hash: Buffer; hash: Buffer };

const batch = 1_000;
const mostProblems = 100;

/** Follows the chain from the first row to the last, a batch at a time, and tells where it breaks. Gateways may go on writing. */
export function verifyAudit(database: Pick<Database, 'inTransaction'>): Promise<AuditReport> {
  return database.inTransaction(async (transaction) => {
    // Rows and head as they were at one moment: a row that is written meanwhile would look like a cut or an addition.
    await transaction.query('set transaction isolation level repeatable read, read only');
    return verify(transaction);
  });
}

async function verify(database: Queryable): Promise<AuditReport> {
  const problems: AuditProblem[] = [];
  let [previous, count, last]: [Buffer, number, number] = [firstHash, 0, 0];
  for (let more = true; more && problems.length < mostProblems;) {
    const { rows } = await database.query<StoredRow>('select * from audit where seq > $1 order by seq limit $2', [
      last,
      batch,
    ]);
    for (const row of rows) {
      const problem = problemOf(row, last, previous);
      if (problem) problems.push(problem);
      [previous, count, last] = [row.hash, count + 1, row.seq];
    }
    more = rows.length === batch;
  }
  const { rows } = await database.query<{ seq: number; hash: Buffer }>('select seq, hash from audit_head');
  const end = problemAtEnd(rows[0], last, previous);
  return { rows: count, head: previous.toString('hex'), problems: end ? [...problems, end] : problems };
}

function problemOf(row: StoredRow, last: number, previous: Buffer): AuditProblem | undefined {
  const { seq } = row;
  if (seq !== last + 1) {
    const gone = seq === last + 2 ? `row ${last + 1} is` : `rows ${last + 1} to ${seq - 1} are`;
    return { seq: last + 1, kind: 'missing', message: `The audit log lacks rows: ${gone} gone.` };
  }
  const isOwn = hashOf(row.previous_hash, row).equals(row.hash);
  const follows = row.previous_hash.equals(previous);
  if (isOwn && follows) return undefined;
  // A row that is whole in itself and does not follow the one before it was put there, or moved.
  return isOwn
    ? { seq, kind: 'reordered', message: `Row ${seq} does not follow the row before it.` }
    : { seq, kind: 'edited', message: `Row ${seq} was changed after it was written.` };
}

function problemAtEnd(
  head: { seq: number; hash: Buffer } | undefined,
  last: number,
  hash: Buffer,
): AuditProblem | undefined {
  if (head?.seq === last && head.hash.equals(hash)) return undefined;
  if (!head)
    return { seq: last, kind: 'cut tail', message: 'The audit log has lost its head, so its end cannot be told.' };
  if (head.seq > last)
    return { seq: last + 1, kind: 'cut tail', message: `The audit log ends at row ${last}; it had ${head.seq}.` };
  if (head.seq < last)
    return { seq: head.seq + 1, kind: 'added', message: `Rows after ${head.seq} were not written by the gateway.` };
  return { seq: last, kind: 'edited', message: `Row ${last} is not the one that was written last.` };
}
