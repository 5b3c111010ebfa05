-- Now and then somebody records something by mistake, and takes it back before a meeting counts it.
create temporary table mistaken on commit drop as
with waiting as (
  select fact_id, kind, min(region_id) as region_id, max(entered_at) as entered_at
  from meeting_entry
  where kind in ('ONE_TO_ONE', 'TRAINING')
  group by fact_id, kind
  having bool_and(meeting_id is null)
), placed as (
  select *, row_number() over (partition by region_id, kind order by pg_temp.chance('mistaken ' || fact_id, 1)) as place from waiting
)
select fact_id, entered_at + interval '4 minutes' as taken_back_at from placed where place <= 2;

insert into meeting_takeback (region_id, fact_id, member_id, chapter_id, taken_back_at, account_id)
select entry.region_id, entry.fact_id, entry.member_id, entry.chapter_id, taken_back_at, recorder.account_id
from meeting_entry entry
join mistaken using (fact_id)
join meeting_entry first_entry on first_entry.fact_id = entry.fact_id and first_entry.place = 1
join member recorder on recorder.region_id = first_entry.region_id and recorder.id = first_entry.member_id
order by taken_back_at, entry.fact_id, entry.place;

insert into meeting_entry (region_id, fact_id, place, chapter_id, kind, member_id, quantity, entered_at)
select region_id, fact_id, case kind when 'ONE_TO_ONE' then place + 2 else place + 1 end, chapter_id, kind, member_id, -quantity, taken_back_at
from meeting_entry
join mistaken using (fact_id)
order by taken_back_at, fact_id, place;
