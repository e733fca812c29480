/** What replicas share to call providers: waits that providers asked for, and answers to writes that may be asked for again. */
export const faces = {
  number: 2,
  name: 'faces',
  sql: `
create table provider_waits (
  budget text primary key,
  retry_at timestamptz not null
);

create table idempotency (
  org_id text not null references organisations (id) on delete cascade,
  key text not null,
  request_hash bytea not null,
  state text not null check (state in ('running', 'done')),
  -- Not jsonb: the answer is given again as it was, letter by letter.
  answer json,
  created_at timestamptz not null default now(),
  primary key (org_id, key),
  check ((state = 'done') = (answer is not null))
);
create index idempotency_age on idempotency (created_at);
`,
};
