-- Which networks of the guide are near a commune. Communes have no coordinates here: what is near lies in the same commune, in the
-- same department, or in one beside it.

create table department_neighbour (
  department_code text not null,
  neighbour_code text not null,
  constraint department_neighbour_pkey primary key (department_code, neighbour_code),
  constraint department_neighbour_of_fkey foreign key (department_code) references department (code),
  constraint department_neighbour_beside_fkey foreign key (neighbour_code) references department (code),
  constraint department_neighbour_another check (department_code <> neighbour_code)
);
grant select on department_neighbour to entregent_app;

-- INSEE's codes of communes begin with their department's.
create function app.department_of(commune_code text) returns text
  language sql immutable parallel safe
  return case when left(commune_code, 2) in ('97', '98') then left(commune_code, 3) else left(commune_code, 2) end;

create function app.departments_beside(commune_code text) returns text[]
  language sql stable strict parallel safe
  return array(
    select neighbour_code from public.department_neighbour where department_code = app.department_of(commune_code));

-- How far: 0 in the commune, 1 in its department, 2 in one beside it, 3 elsewhere, or where no commune is named.
create function app.guide_nearness(
  seat_code text, commune_codes text[], department_codes text[], near_code text, beside_codes text[]) returns int
  language sql immutable parallel safe
  return case
    when near_code = seat_code or near_code = any (commune_codes) then 0
    when app.department_of(near_code) = any (department_codes) or app.department_of(near_code) = app.department_of(seat_code) then 1
    when beside_codes && (department_codes || app.department_of(seat_code)) then 2
    else 3
  end;
