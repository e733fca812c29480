/** Organisations, connections, secrets, API keys and the audit log. */
export const initial = {
  number: 1,
  name: 'initial',
  sql: `
create table organisations (
  id text primary key check (id ~ '^[A-Za-z0-9_-]{1,100}$'),
  created_at timestamptz not null default now()
);
insert into organisations (id) values ('GLOBAL');

create table organisation_keys (
  org_id text not null references organisations (id) on delete cascade,
  key_id text not null,
  wrapped_key bytea not null,
  master_key_id text not null,
  active boolean not null default true,
  created_at timestamptz not null default now(),
  primary key (org_id, key_id)
);
create unique index organisation_keys_active on organisation_keys (org_id) where active;

create sequence connection_generations;

create table connections (
  org_id text not null references organisations (id),
  name text not null,
  description text,
  flow text not null,
  provider text not null,
  environment text,
  client_id text not null,
  authorization_url text,
  token_url text,
  scopes text not null default '',
  token_type text not null default 'Bearer',
  settings jsonb not null default '{}',
  has_client_secret boolean not null default false,
  status text not null,
  status_message text,
  status_deadline timestamptz,
  expires_at timestamptz,
  issued_at timestamptz,
  next_refresh_at timestamptz,
  last_refresh_at timestamptz,
  last_test_at timestamptz,
  retry_at timestamptz,
  failures integer not null default 0,
  generation bigint not null default nextval('connection_generations'),
  tokens_since bigint not null default 0,
  tokens_fence bigint not null default -1,
  fence bigint not null default 0,
  lease_owner text,
  lease_until timestamptz,
  created_at timestamptz not null default now(),
  created_by text not null,
  updated_at timestamptz not null default now(),
  updated_by text not null,
  -- What the provider counts requests by: a company in an environment of Aspire's, else the connection.
  budget text generated always as (
    provider || ' ' || case when provider = 'aspire' then coalesce(environment, '') || ' ' || org_id else org_id || ' ' || name end
  ) stored,
  primary key (org_id, name)
);
create unique index connections_name on connections (org_id, lower(name));
create index connections_due on connections (next_refresh_at) where status in ('completed', 'failed');
create index connections_deadline on connections (status_deadline) where status_deadline is not null;

create table secrets (
  org_id text not null,
  connection text not null,
  field text not null,
  sealed text not null,
  key_id text not null,
  generation bigint not null,
  fence bigint not null,
  count integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (org_id, connection, field)
);
create index secrets_key on secrets (org_id, key_id);

create table authorizations (
  state_hash text primary key,
  org_id text not null,
  connection text not null,
  generation bigint not null,
  sealed_verifier text not null,
  redirect_uri text not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);
create index authorizations_connection on authorizations (org_id, connection);

create table consumers (
  org_id text not null,
  workflow_id text not null,
  connection text not null,
  workflow_name text not null default '',
  registered_at timestamptz not null default now(),
  last_accessed_at timestamptz,
  primary key (org_id, workflow_id, connection)
);
create index consumers_connection on consumers (connection, org_id);

create table workflow_states (
  org_id text not null,
  workflow_id text not null,
  is_disabled boolean not null,
  disabled_reason text,
  disabled_at timestamptz,
  disabled_by text,
  related_oauth_connection text,
  enabled_at timestamptz,
  enabled_by text,
  primary key (org_id, workflow_id),
  check (disabled_reason in ('oauth_connection_deleted', 'manual', 'other'))
);

create table callbacks (
  event_id uuid primary key default gen_random_uuid(),
  org_id text not null,
  connection text not null,
  at timestamptz not null default now(),
  state_valid boolean not null,
  exchange_success boolean,
  tokens_received boolean,
  test_result text,
  final_status text,
  error_message text,
  processing_duration_ms integer
);

create table refresh_runs (
  id uuid primary key default gen_random_uuid(),
  started_at timestamptz not null default now(),
  ended_at timestamptz,
  status text not null,
  trigger text not null,
  actor text not null,
  total integer not null default 0,
  needs_refresh integer not null default 0,
  refreshed integer not null default 0,
  failed integer not null default 0,
  errors jsonb not null default '[]'
);

create table api_keys (
  id text primary key,
  org_id text not null references organisations (id) on delete cascade,
  label text not null default '',
  hash bytea not null,
  scopes text[] not null,
  created_at timestamptz not null default now(),
  created_by text not null,
  last_used_at timestamptz,
  expires_at timestamptz,
  revoked_at timestamptz
);

create table audit (
  seq bigint primary key,
  at timestamptz not null,
  org_id text not null,
  actor text not null,
  action text not null,
  subject text not null,
  outcome text not null,
  detail jsonb not null default '{}',
  previous_hash bytea not null,
  hash bytea not null
);
create table audit_head (
  id integer primary key default 1 check (id = 1),
  seq bigint not null,
  hash bytea not null
);
insert into audit_head (seq, hash) values (0, '\\x');

-- What a transaction records, until it commits: then each event becomes the next row of the chain. No row stays here.
-- content: what the row's hash covers, behind its number and its time.
create unlogged table audit_pending (
  id bigint generated always as identity primary key,
  org_id text not null,
  actor text not null,
  action text not null,
  subject text not null,
  outcome text not null,
  detail jsonb not null,
  content text not null
);

-- The hash is that of chain.ts. All that is recorded anywhere waits while the head is locked: so only the commit locks it.
create function append_audit() returns trigger
language plpgsql as $$
declare
  head audit_head;
  at timestamptz;
  digest bytea;
begin
  select * into head from audit_head for update;
  if not found then
    raise exception 'The audit log has lost its head: audit_head holds no row. See "audit verify".';
  end if;
  at := date_trunc('milliseconds', clock_timestamp());
  digest := sha256(head.hash || convert_to(
    '[' || head.seq + 1 || ',"' || to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '",' || new.content, 'UTF8'));
  update audit_head set seq = head.seq + 1, hash = digest;
  insert into audit (seq, at, org_id, actor, action, subject, outcome, detail, previous_hash, hash)
  values (head.seq + 1, at, new.org_id, new.actor, new.action, new.subject, new.outcome, new.detail, head.hash, digest);
  delete from audit_pending where id = new.id;
  return null;
end $$;
create constraint trigger append_audit after insert on audit_pending
deferrable initially deferred for each row execute function append_audit();
`,
} as const;
