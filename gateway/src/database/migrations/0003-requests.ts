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
  background integer[] not null
);

-- The counts as of another slot. After a clock that was set back they stay where they are; one that was far ahead is forgotten.
create function provider_requests_at(latest bigint, used integer[], slot bigint) returns integer[]
language sql immutable as $$
  select (array_fill(0, array[least(greatest(slot - latest, 0), 123)::integer]) || used)[1:123]
$$;

-- Takes up to wanted permits: a quarter of what is allowed at once, what is above it evenly. Background callers take evenly
-- only, what others leave of each slot, and leave one slot's worth. What an earlier block did not use goes back first.
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
  -- Evenly is so many in a span of so many slots: of a small budget one, in more slots than one. Who waits for an answer
  -- may use up what is there at one a second.
  evenly integer := ceil(per_minute / 120.0);
  span integer := least(greatest(1, 120 / per_minute), case when is_background then 120 else 2 end);
  burst integer := case when is_background then 0 else per_minute / 4 end;
  cap integer := case when is_background then greatest(1, per_minute - evenly) else per_minute end;
  place bigint;
  recent integer;
  pause integer := 1;
  freed integer := 0;
begin
  insert into provider_requests values (budget_name, per_minute, 0, array_fill(0, array[123]), array_fill(0, array[123]))
    on conflict do nothing;
  select * into kept from provider_requests where budget = budget_name for update;
  -- Not now(): that is when the statement began to wait for the row.
  moment := coalesce(at, clock_timestamp());
  slot := floor(extract(epoch from moment) * 2);
  if kept.latest < slot + 123 then slot := greatest(slot, kept.latest); end if;
  counts := provider_requests_at(kept.latest, kept.used, slot);
  others := provider_requests_at(kept.latest, kept.background, slot);
  place := slot - unused_slot + 1;
  if place between 1 and 123 then
    counts[place] := greatest(0, counts[place] - unused);
    if is_background then others[place] := greatest(0, others[place] - unused); end if;
  end if;
  select sum(n) into total from unnest(counts) n;
  -- Who waits for an answer does not wait for what background callers had.
  select sum(n - case when is_background then 0 else b end) into recent from unnest(counts[1:span], others[1:span]) t (n, b);
  select w.retry_at into retry_at from provider_waits w where w.budget = budget_name and w.retry_at > moment;
  granted := case when retry_at is not null then 0
    else greatest(0, least(wanted, cap - total, greatest(burst - total, evenly - recent))) end;
  counts[1] := counts[1] + granted;
  total := total + granted;
  if is_background then others[1] := others[1] + granted; end if;
  update provider_requests set allowed = per_minute, latest = slot, used = counts, background = others
    where budget = budget_name;
  -- When there will be more: in the next slot or span, or when enough of the oldest counts are out of the minute.
  for age in 1..span loop
    if counts[age] > (case when is_background then 0 else others[age] end) then
      pause := span - age + 1;
      exit;
    end if;
  end loop;
  place := 123;
  while total - freed >= cap and place > 0 loop
    freed := freed + counts[place];
    exit when total - freed < cap;
    place := place - 1;
  end loop;
  free_in_ms := greatest(1, ceil(greatest(
    (slot + greatest(pause, case when freed > 0 then 124 - place else 1 end)) / 2.0 - extract(epoch from moment),
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
