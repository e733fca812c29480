/**
 * Links to files, each for a short time: of a link only the hash is kept, so that nobody finds one in the database.
 *
 * How many requests each budget used in each of the last seconds, and the one statement that takes permits from it.
 *
 * A permit that is taken in second s is used before second s + 2 begins. So requests of at most 62 seconds fall into one
 * minute, and `allowed` bounds the sum over 62 counts: no window of a minute ever holds more.
 */
export const requests = {
  number: 3,
  name: 'requests',
  sql: `
create table provider_requests (
  budget text primary key,
  allowed integer not null,
  -- Seconds since 1970: that of used[1]. used[n] belongs to n - 1 seconds earlier.
  latest bigint not null,
  used integer[] not null,
  -- How many of used[1] went to background callers.
  background integer not null default 0
);

-- The counts as of another second. After a clock that was set back they stay where they are; one that was far ahead is forgotten.
create function provider_requests_at(latest bigint, used integer[], second bigint) returns integer[]
language sql immutable as $$
  select (array_fill(0, array[least(greatest(second - latest, 0), 62)::integer]) || used)[1:62]
$$;

-- Takes up to wanted permits: a quarter of what is allowed at once, what is above it evenly. Background callers take evenly
-- only, what others leave of each second, and leave one second's worth. What an earlier block did not use goes back first.
create function take_provider_requests(
  budget_name text, wanted integer, per_minute integer, is_background boolean,
  unused_second bigint, unused integer, at timestamptz
) returns table (granted integer, second bigint, free_in_ms integer, retry_at timestamptz)
language plpgsql as $$
declare
  kept provider_requests;
  moment timestamptz;
  counts integer[];
  total integer;
  evenly integer := ceil(per_minute / 60.0);
  burst integer := case when is_background then 0 else per_minute / 4 end;
  cap integer := case when is_background then greatest(1, per_minute - evenly) else per_minute end;
  place bigint;
  others integer;
  freed integer := 0;
begin
  insert into provider_requests values (budget_name, per_minute, 0, array_fill(0, array[62]), 0) on conflict do nothing;
  select * into kept from provider_requests where budget = budget_name for update;
  -- Not now(): that is when the statement began to wait for the row.
  moment := coalesce(at, clock_timestamp());
  second := floor(extract(epoch from moment));
  if kept.latest < second + 62 then second := greatest(second, kept.latest); end if;
  counts := provider_requests_at(kept.latest, kept.used, second);
  place := second - unused_second + 1;
  if place between 1 and 62 then counts[place] := greatest(0, counts[place] - unused); end if;
  select sum(n) into total from unnest(counts) n;
  others := case when second = kept.latest then kept.background else 0 end;
  select w.retry_at into retry_at from provider_waits w where w.budget = budget_name and w.retry_at > moment;
  granted := case when retry_at is not null then 0
    else greatest(0, least(wanted, cap - total, greatest(burst - total, evenly - counts[1] + case when is_background then 0 else others end))) end;
  counts[1] := counts[1] + granted;
  total := total + granted;
  update provider_requests set allowed = per_minute, latest = second, used = counts,
    background = others + case when is_background then granted else 0 end where budget = budget_name;
  -- When there will be more: in the next second, or when enough of the oldest counts are out of the minute.
  place := 62;
  while total - freed >= cap and place > 0 loop
    freed := freed + counts[place];
    exit when total - freed < cap;
    place := place - 1;
  end loop;
  free_in_ms := greatest(1, ceil(greatest(
    second + case when freed > 0 then 63 - place else 1 end - extract(epoch from moment),
    extract(epoch from retry_at - moment)
  ) * 1000));
  return next;
end $$;

create table file_links (
  token_hash bytea primary key,
  org_id text not null references organisations (id) on delete cascade,
  actor text not null,
  connection text not null,
  operation text not null,
  input json not null,
  expires_at timestamptz not null
);
create index file_links_expiry on file_links (expires_at);
`,
} as const;
