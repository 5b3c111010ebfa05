-- Some of those who apply came to look at a meeting first: what the chapter knew of a visitor who wants to apply is what it knows of
-- the applicant. Every other application has a visit, as far as there is one that was over by then.
with wanted as (
  select application.*, seat.specialty_code, specialty.name_french,
    row_number() over (partition by application.region_id, application.chapter_id order by submitted_at, application.id) as place
  from application
  join public.seat using (region_id, id, chapter_id)
  join specialty on specialty.code = seat.specialty_code
  where application.status not in ('REJECTED', 'WITHDRAWN')
), visited as (
  select visitor.*,
    row_number() over (partition by region_id, chapter_id order by changed_at, id) as place
  from visitor
  where status = 'APPLYING' and erased_at is null
), tied as (
  select wanted.region_id, wanted.id as application_id, visited.id as visitor_id, wanted.first_name || ' ' || wanted.last_name as name,
    wanted.firm_name, wanted.email_folded, wanted.phone, wanted.specialty_code, wanted.name_french
  from wanted
  join visited using (region_id, chapter_id, place)
  where visited.changed_at < wanted.submitted_at
), named as (
  update visitor set name = tied.name, firm = tied.firm_name, trade = left(tied.name_french, 120), specialty_code = tied.specialty_code,
    email_folded = tied.email_folded, phone = tied.phone
  from tied where visitor.region_id = tied.region_id and visitor.id = tied.visitor_id
)
update application set visitor_id = tied.visitor_id
from tied where application.region_id = tied.region_id and application.id = tied.application_id;
