/**
 * What is known about syncs besides the state of their tables, which stands beside these: reports, what runs or waits just now,
 * and schedules. `owner_id` is the organisation of the connection, `GLOBAL` or the own one: a deleted connection takes all of
 * it along. No column holds a destination's password; see sync/destinationText.ts.
 */
export const sync = {
  number: 4,
  name: 'sync',
  sql: `
create table sync_runs (
  id bigint generated always as identity primary key,
  org_id text not null references organisations (id) on delete cascade,
  owner_id text not null,
  connection text not null,
  resource text not null,
  lane text not null,
  outcome text not null check (outcome in ('complete', 'partial', 'stopped', 'failed')),
  started_at timestamptz not null,
  ended_at timestamptz not null,
  report jsonb not null,
  foreign key (owner_id, connection) references connections (org_id, name) on delete cascade
);
create index sync_runs_of on sync_runs (org_id, connection, resource, id desc);
create index sync_runs_connection on sync_runs (owner_id, connection);
create index sync_runs_age on sync_runs (ended_at);

create table sync_latest (
  org_id text not null references organisations (id) on delete cascade,
  owner_id text not null,
  connection text not null,
  resource text not null,
  report jsonb not null,
  -- Every change before is in the tables of the report's destination; null before the first complete scan.
  fresh_at timestamptz,
  primary key (org_id, connection, resource),
  foreign key (owner_id, connection) references connections (org_id, name) on delete cascade
);
create index sync_latest_connection on sync_latest (owner_id, connection);

create table sync_activity (
  org_id text not null references organisations (id) on delete cascade,
  owner_id text not null,
  connection text not null,
  resource text not null,
  lane text not null,
  state text not null check (state in ('queued', 'running')),
  run_id text,
  since timestamptz not null,
  seen_at timestamptz not null,
  progress jsonb,
  primary key (org_id, connection, resource, lane),
  foreign key (owner_id, connection) references connections (org_id, name) on delete cascade
);
create index sync_activity_connection on sync_activity (owner_id, connection);

create table sync_schedules (
  id text primary key,
  org_id text not null references organisations (id) on delete cascade,
  owner_id text not null,
  connection text not null,
  -- '*': every resource of the connection that has no schedule of its own.
  resource text not null,
  cron text,
  every_minutes integer check (every_minutes between 1 and 10080),
  options jsonb not null default '{}',
  enabled boolean not null default true,
  next_at timestamptz not null,
  last_queued_at timestamptz,
  created_at timestamptz not null default now(),
  created_by text not null,
  updated_at timestamptz not null default now(),
  updated_by text not null,
  unique (org_id, connection, resource),
  check ((cron is null) <> (every_minutes is null)),
  foreign key (owner_id, connection) references connections (org_id, name) on delete cascade
);
create index sync_schedules_connection on sync_schedules (owner_id, connection);
create index sync_schedules_due on sync_schedules (next_at) where enabled;
`,
} as const;
