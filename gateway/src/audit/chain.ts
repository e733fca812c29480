import { createHash } from 'node:crypto';

/** What the hash of a row covers, besides the hash of the row before it. */
export type AuditRow = {
  seq: number;
  at: Date;
  org_id: string;
  actor: string;
  action: string;
  subject: string;
  outcome: string;
  detail: unknown;
};

/** What stands before the first row. */
export const firstHash = Buffer.alloc(0);

/** The hash of a row in the chain. Every field counts, and so does its place. */
export function hashOf(previous: Buffer, row: AuditRow): Buffer {
  const { seq, at, org_id, actor, action, subject, outcome, detail } = row;
  const text = canonical([seq, at.toISOString(), org_id, actor, action, subject, outcome, detail]);
  return createHash('sha256').update(previous).update(text).digest();
}

/** JSON whose keys are sorted, since Postgres keeps those of jsonb in an order of its own. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}
