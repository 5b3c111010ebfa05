create table area (id int primary key, code text not null, name text not null, parent_id int);
create table club (
  region_id int not null, id uuid not null, name text not null, opened_on date not null, opens_at time,
  created_at timestamptz not null, rating double precision, budget bigint not null, currency text not null,
  tags text[] not null, secret text, patron_id uuid, patron_name text,
  primary key (region_id, id));
create index club_name on club (region_id, name, id);
create table person (
  region_id int not null, id uuid not null, club_id uuid not null, name text not null, nickname text,
  status text not null, joined_at timestamptz not null, mentor_id uuid, boss_id uuid, boss_region_id int,
  primary key (region_id, id));
create index person_club on person (region_id, club_id, id);
create table happening (
  region_id int not null, id uuid not null, club_id uuid not null, kind text not null, title text not null,
  happened_at timestamptz not null, seats int, destination text,
  primary key (region_id, id));

insert into area values (1, 'A', 'Alpha', null), (2, 'B', 'Beta', 1), (3, 'C', 'Gamma "quoted" \ é', 1);
insert into club
select r, ('00000000-0000-7000-8000-' || lpad((r * 1000 + n)::text, 12, '0'))::uuid,
  'Club ' || r || '-' || lpad((n % 7)::text, 2, '0'), date '2020-01-01' + n * 10,
  case when n % 3 = 0 then time '07:30' + n * interval '1 minute' end,
  timestamptz '2021-05-06 07:08:09.123456+02' + n * interval '36 hours',
  case when n % 4 <> 0 then n * 1.5 end, n * 1000000000000, case when n % 2 = 0 then 'EUR' else 'CHF' end,
  array['t' || n % 3, 'x'], 'secret ' || n,
  case when n % 5 = 1 then ('00000000-0000-7000-9000-' || lpad((r * 100000 + n * 100 + 1)::text, 12, '0'))::uuid end,
  case when n % 5 = 2 then 'Firm ' || n end
from generate_series(1, 3) r, generate_series(1, 25) n;
insert into person
select r, ('00000000-0000-7000-9000-' || lpad((r * 100000 + n * 100 + p)::text, 12, '0'))::uuid,
  ('00000000-0000-7000-8000-' || lpad((r * 1000 + n)::text, 12, '0'))::uuid,
  'Person ' || p || ' of ' || n, case when p % 2 = 0 then 'Nick "' || p || E'"\n' end,
  case when p % 3 = 0 then 'RESTING' else 'ACTIVE' end,
  timestamptz '2022-01-01 00:00:00+00' + p * interval '1 hour' + n * interval '1 millisecond',
  case when p > 1 then ('00000000-0000-7000-9000-' || lpad((r * 100000 + n * 100 + p - 1)::text, 12, '0'))::uuid end,
  ('00000000-0000-7000-9000-' || lpad(((case when p = 5 and n = 2 then 3 else r end) * 100000 + n * 100 + 1)::text, 12, '0'))::uuid,
  case when p = 5 and n = 2 then 3 else r end
from generate_series(1, 3) r, generate_series(1, 25) n, generate_series(1, 5) p;
insert into happening
select r, ('00000000-0000-7000-a000-' || lpad((r * 100000 + n * 100 + e)::text, 12, '0'))::uuid,
  ('00000000-0000-7000-8000-' || lpad((r * 1000 + n)::text, 12, '0'))::uuid,
  case when e % 2 = 0 then 'TALK' else 'TRIP' end, 'Happening ' || e, timestamptz '2023-01-01+00' + e * interval '1 day',
  case when e % 2 = 0 then e * 10 end, case when e % 2 = 1 then 'Place ' || e end
from generate_series(1, 3) r, generate_series(1, 25) n, generate_series(1, 4) e;
analyze;

do $$
declare t text;
begin
  foreach t in array array['club', 'person', 'happening'] loop
    execute format('alter table %I enable row level security', t);
    execute format($p$create policy read on %I for select using (region_id = any ((select nullif(current_setting('fixture.regions', true), '')::int[])::int[]))$p$, t);
  end loop;
end
$$;
create function enter(epoch int, regions text) returns void language plpgsql as $$
begin
  if epoch < 7 then
    raise exception 'stale' using errcode = 'EG001';
  end if;
  perform set_config('fixture.regions', regions, true);
end
$$;
grant select, update on area, club, person, happening to entregent_app;
