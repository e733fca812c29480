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

/** What the hash of a row covers behind its number and its time, which a row gets when its transaction commits. */
export function contentOf({ org_id, actor, action, subject, outcome, detail }: Omit<AuditRow, 'seq' | 'at'>): string {
  return canonical([org_id, actor, action, subject, outcome, detail]).slice(1);
}

/** The hash of a row in the chain. Every field counts, and so does its place. The function `append_audit` makes the same. */
export function hashOf(previous: Buffer, { seq, at, ...content }: AuditRow): Buffer {
  const text = `[${seq},"${at.toISOString()}",${contentOf(content)}`;
  return createHash('sha256').update(previous).update(text).digest();
}

/** JSON whose keys are sorted, since Postgres keeps those of jsonb in an order of its own. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}
