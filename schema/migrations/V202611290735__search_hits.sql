-- Which parts of a sheet have the words that were sought is looked at for every sheet of a page. What the values of its fields are
-- called is the same for all sheets, and known in words beforehand.
alter table guide_term
  add column words tsvector not null generated always as (app.guide_words(french || ' . ' || english || ' . ' || others)) stored;

drop function app.guide_said(public.network_card);

-- All that a sheet says which the search knows, part by part: in French, in English where it has English, and other words for it. Of
-- parts that many sheets have in common also all words together.
-- It is strict, and thereby never written into the plan of who calls it: PostgreSQL 18 cannot plan the whole row inside the union there.
create function app.guide_said(card public.network_card)
  returns table (place int, field text, weight text, french text, english text, others text, words tsvector)
  language sql stable strict rows 10 as
$$
  select 1, 'NAME', 'A', card.name, null::text, null::text, null::tsvector
  union all
  select 2, 'ACRONYM', 'A', card.acronym, null, null, null where card.acronym is not null
  union all
  select 3, 'PLACE', 'B', commune.name, null, array_to_string(commune.postal_codes, ' '), null
  from public.commune where commune.code = any (card.commune_codes || card.commune_code)
  union all
  select 4, 'PLACE', 'B', department.name, null, department.code, null
  from public.department
  where department.code = any (card.department_codes || array(
    select commune.department_code from public.commune where commune.code = any (card.commune_codes || card.commune_code)))
  union all
  select 5, term.kind, 'C', term.french, term.english, term.others, term.words
  from public.guide_term term
  where (term.kind, term.value) in (
    select 'FAMILY', card.family
    union all select 'SERVICE', unnest(card.services)
    union all select 'GOAL', unnest(card.goals)
    union all select 'AUDIENCE', unnest(card.audiences))
  union all
  select 6, 'ACTIVITY', 'C', activity.name_french, activity.name_english, null, null
  from public.activity
  where activity.nomenclature = 'NAF_REV_2' and activity.code = any (card.naf_rev_2_codes)
    or activity.nomenclature = 'NAF_2025' and activity.code = any (card.naf_2025_codes)
  union all
  select 7, 'TEXT', 'D', concat_ws(E'\n\n', card.summary, card.description), null, null, null
  where card.summary is not null or card.description is not null
$$;

-- Which parts of a public sheet have any of the words, and what they say.
create or replace function app.guide_hits(sheet_region_id int, sheet_id uuid, any_of tsquery) returns table (field text, said text)
  language sql stable rows 5 as
$$
  select shown.field, shown.said
  from (
    select part.place, part.field, case part.weight
        when 'D' then app.guide_marked(part.french, any_of, 'MaxFragments=1, MaxWords=30, MinWords=12')
        else coalesce(app.guide_marked(part.french, any_of, 'HighlightAll=true'),
          app.guide_marked(part.english, any_of, 'HighlightAll=true'),
          case when coalesce(part.words, app.guide_words(part.others)) @@ any_of then part.french end) end as said
    from public.network_card card
    cross join lateral app.guide_said(card) as part
    where card.region_id = sheet_region_id and card.id = sheet_id and (part.words is null or part.words @@ any_of)) as shown
  where shown.said is not null
  order by shown.place, shown.said
  limit 20
$$;
