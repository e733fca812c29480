/**
 * Links to files, each for a short time: of a link only the hash is kept, so that nobody finds one in the database.
 *
 * How many requests each budget used in each of the last half seconds, its slots, and the one statement that takes permits.
 *
 * A permit is used within a second after it was taken: before slot s + 3 begins, if it was taken in slot s. So requests of at
 * most 123 slots fall into one minute, and `allowed` bounds the sum over 123 counts: no window of a minute ever holds more.
 */
export const requests = {
  number: 3,
  name: 'requests',
  sql: `
create table provider_requests (
  budget text primary key,
  allowed integer not null,
  -- Half seconds since 1970: that of used[1]. used[n] belongs to n - 1 slots earlier.
  latest bigint not null,
  used integer[] not null,
  -- How many of used[n] went to background callers.
  background integer[] not null,
  -- When the next background request is due, if all requests went out evenly: seconds since 1970.
  due double precision not null default 0
);

-- The counts as of another slot. After a clock that was set back they stay where they are; one that was far ahead is forgotten.
create function provider_requests_at(latest bigint, used integer[], slot bigint) returns integer[]
language sql immutable as $$
  select (array_fill(0, array[least(greatest(slot - latest, 0), 123)::integer]) || used)[1:123]
$$;

-- Takes up to wanted permits: a quarter of what is allowed at once, what is above it evenly. Background callers take evenly
-- only, what others leave, and leave one slot's worth; what was not taken within the last half second they make up for. What an
-- earlier block did not use goes back first.
create function take_provider_requests(
  budget_name text, wanted integer, per_minute integer, is_background boolean,
  unused_slot bigint, unused integer, at timestamptz
) returns table (granted integer, slot bigint, free_in_ms integer, retry_at timestamptz)
language plpgsql as $$
declare
  kept provider_requests;
  moment timestamptz;
  counts integer[];
  others integer[];
  total integer;
  -- Evenly is so many in a slot, but of a small budget one in a second.
  evenly integer := ceil(per_minute / 120.0);
  span integer := case when per_minute > 60 then 1 else 2 end;
  pace double precision := 60.0 / per_minute;
  epoch double precision;
  next_due double precision;
  cap integer := case when is_background then greatest(1, per_minute - evenly) else per_minute end;
  place bigint;
  recent integer;
  pause double precision;
  freed integer := 0;
begin
  insert into provider_requests values (budget_name, per_minute, 0, array_fill(0, array[123]), array_fill(0, array[123]))
    on conflict do nothing;
  select * into kept from provider_requests where budget = budget_name for update;
  -- Not now(): that is when the statement began to wait for the row.
  moment := coalesce(at, clock_timestamp());
  epoch := extract(epoch from moment);
  slot := floor(epoch * 2);
  if kept.latest < slot + 123 then slot := greatest(slot, kept.latest); end if;
  counts := provider_requests_at(kept.latest, kept.used, slot);
  others := provider_requests_at(kept.latest, kept.background, slot);
  place := slot - unused_slot + 1;
  if place between 1 and 123 then
    counts[place] := greatest(0, counts[place] - unused);
    if is_background then others[place] := greatest(0, others[place] - unused); end if;
    kept.due := kept.due - unused * pace;
  end if;
  -- A clock that was far ahead is forgotten.
  next_due := greatest(least(kept.due, epoch + 62), epoch - 0.5);
  select sum(n) into total from unnest(counts) n;
  -- Who waits for an answer does not wait for what background callers had.
  select sum(n - b) into recent from unnest(counts[1:span], others[1:span]) t (n, b);
  select w.retry_at into retry_at from provider_waits w where w.budget = budget_name and w.retry_at > moment;
  granted := case when retry_at is not null then 0
    else greatest(0, least(wanted, cap - total, case when is_background then floor((epoch - next_due) / pace)::integer + 1
      else greatest(per_minute / 4 - total, evenly - recent) end)) end;
  next_due := next_due + granted * pace;
  counts[1] := counts[1] + granted;
  total := total + granted;
  if is_background then others[1] := others[1] + granted; end if;
  update provider_requests set allowed = per_minute, latest = slot, used = counts, background = others,
    due = next_due where budget = budget_name;
  -- When there will be more: when it is due, in the next slot or span, or when enough of the oldest counts are out of the minute.
  pause := case when is_background then next_due - epoch
    else (slot + case when span = 2 and counts[1] > others[1] then 2 else 1 end) / 2.0 - epoch end;
  place := 123;
  while total - freed >= cap and place > 0 loop
    freed := freed + counts[place];
    exit when total - freed < cap;
    place := place - 1;
  end loop;
  free_in_ms := greatest(1, ceil(1000 * greatest(
    pause, case when freed > 0 then (slot + 124 - place) / 2.0 - epoch end, extract(epoch from retry_at) - epoch)));
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
