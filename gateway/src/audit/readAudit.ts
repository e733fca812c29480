import type { Queryable } from '../database/database.ts';
import type { AuditRow } from './chain.ts';

export type AuditFilter = {
  action?: string;
  subject?: string;
  actor?: string;
  outcome?: string;
  /** The `next` of the page before. */
  before?: number;
  limit?: number;
};

export type AuditPage = { rows: AuditRow[]; next?: number };

/** Events of one organisation, the newest first. A filter that is left out or empty lets everything pass. */
export async function readAudit(by: Queryable, organisation: string, filter: AuditFilter = {}): Promise<AuditPage> {
  const { action, subject, actor, outcome, before, limit = 50 } = filter;
  const given = (text: string | undefined) => text || null;
  const { rows } = await by.query<AuditRow>(
    `select seq::float8 as seq, at, org_id, actor, action, subject, outcome, detail from audit
     where org_id = $1 and ($2::text is null or action = $2) and ($3::text is null or subject = $3)
       and ($4::text is null or actor = $4) and ($5::text is null or outcome = $5) and ($6::bigint is null or seq < $6)
     order by seq desc limit $7`,
    [organisation, given(action), given(subject), given(actor), given(outcome), before ?? null, limit + 1],
  );
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return rows.length > limit && last ? { rows: page, next: last.seq } : { rows: page };
}

/** The kinds of event that an organisation has, for a filter. */
export async function auditActions(by: Queryable, organisation: string): Promise<string[]> {
  const { rows } = await by.query<{ action: string }>(
    'select distinct action from audit where org_id = $1 order by action limit 200',
    [organisation],
  );
  return rows.map(({ action }) => action);
}
