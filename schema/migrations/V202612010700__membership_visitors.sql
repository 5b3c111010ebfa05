-- The visit after which somebody wants the seat. Until it came to nothing, a visit leads to one application.
alter table application add column visitor_id uuid;
alter table application
  add constraint application_visitor_fkey foreign key (region_id, visitor_id) references visitor (region_id, id);
create unique index application_visitor_key on application (region_id, visitor_id)
  where visitor_id is not null and status not in ('REJECTED', 'WITHDRAWN');
