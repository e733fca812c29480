/** Who is logged in to the console. A session is its key's: it ends with it. */
export const consoleSessions = {
  number: 5,
  name: 'console-sessions',
  sql: `
create table console_sessions (
  -- Of the random id in the cookie, so that a dump of the database opens no session.
  id_hash bytea primary key,
  key_id text not null references api_keys (id) on delete cascade,
  -- An operator may act for GLOBAL.
  acts_for_global boolean not null default false,
  -- What the next page tells of the action before it.
  notice jsonb,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index console_sessions_key on console_sessions (key_id);
create index console_sessions_end on console_sessions (expires_at);
`,
};
