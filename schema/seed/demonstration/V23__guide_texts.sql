-- What each sheet leaves out, and what it says in words.

-- A full sheet leaves out at most 20 points of 100, every other at least 21. What is left out next is what earlier versions lacked.
create temporary table guide_omission on commit drop as
with ranked as (
  select draft.number, draft.is_full, draft.made_for_bakers, draft.is_owned, draft.same_as, field.name, field.weight,
    pg_temp.choice(draft.key, 61, 21) + case when draft.is_full then 0 else 21 + pg_temp.choice(draft.key, 62, 24) end as budget,
    row_number() over (partition by draft.number
      order by ln(1 - pg_temp.chance(draft.key || ' ' || field.name, 63)) / field.omitted desc) as place
  from guide_draft draft
  cross join guide_field field
), summed as (
  select ranked.*, sum(weight) over (partition by number order by place) as total from ranked
), judged as (
  select number, name, place, case
      when made_for_bakers then false
      when is_owned then name in ('DESCRIPTION', 'FEE_BAND', 'FREQUENCY', 'ADMISSIONS', 'AUDIENCES', 'GOALS', 'LANGUAGES')
      -- What shows that two sheets are of one network is there.
      when same_as is not null then name in ('DESCRIPTION', 'FEE_BAND', 'SIZE', 'TIME_SLOTS', 'LANGUAGES', 'ACCESSIBILITY')
      when is_full then total <= budget
      else total - weight < budget
    end as is_omitted
  from summed
)
select number, name, is_omitted, row_number() over (partition by number, is_omitted order by place) as place from judged;
alter table guide_omission add primary key (number, name);
analyze guide_omission;

create temporary table guide_gap on commit drop as
select number, coalesce(array_agg(name) filter (where is_omitted), '{}') as fields from guide_omission group by number;

-- The value of a field, unless the sheet leaves it out.
create function pg_temp.told(gaps text[], field text, value anyelement) returns anyelement
  language sql immutable as
$$
  select case when field = any (gaps) then null else value end
$$;

create function pg_temp.sentence(sought text, pick bigint) returns text
  language sql stable as
$$
  select value from guide_sentence
  where part = sought and number = mod(abs(pick), (select count(*) from guide_sentence where part = sought))
$$;

create function pg_temp.said(word text) returns text
  language sql stable as
$$
  select value from guide_saying where code = word
$$;

-- "a, b et c".
create function pg_temp.enumeration(words text[]) returns text
  language sql immutable
  return case when cardinality(words) < 2 then words[1]
    else array_to_string(words[:cardinality(words) - 1], ', ') || ' et ' || words[cardinality(words)] end;

-- As French is set: signs that stand apart from their word never begin a line.
create function pg_temp.typeset(value text) returns text
  language sql immutable
  return regexp_replace(regexp_replace(replace(value, '''', '’'), ' ([:;!?€])', chr(160) || '\1', 'g'),
    '([0-9]) ([0-9]{3})', '\1' || chr(160) || '\2', 'g');

create temporary table guide_text on commit drop as
with told as (
  select draft.*, subject.who, subject.field, subject.questions, gap.fields as gaps, subject.number + subject_place as turn,
    case when subject_place % 2 = 1 then subject.project else subject.other_project end as project,
    case
      when commune_name like 'Les %' then 'aux ' || substr(commune_name, 5)
      when commune_name like 'Le %' then 'au ' || substr(commune_name, 4)
      else 'à ' || commune_name
    end as at_place,
    array(select pg_temp.said(service) from unnest(services) with ordinality as listed (service, place) order by place) as offers
  from guide_draft draft
  join guide_subject subject on subject.code = draft.subject
  join guide_gap gap on gap.number = draft.number
), written as (
  select told.*, case when pg_temp.chance(key, 71) < 0.93 or is_full then pg_temp.sentence('summary', subject_place + 1) end as summary,
    concat_ws(E'\n\n',
      concat_ws(' ', pg_temp.sentence('opening', turn), pg_temp.sentence('aim', subject_place + pg_temp.choice(key, 72, 4)),
        case when pg_temp.chance(key, 73) < 0.8 then pg_temp.sentence('question', pg_temp.choice(key, 74, 4)) end),
      concat_ws(' ',
        case when not gaps && '{FREQUENCY}' then pg_temp.sentence('meeting', turn) end,
        case when not gaps && '{ADMISSIONS}' then pg_temp.sentence(admissions[1], pg_temp.choice(key, 75, 2)) end,
        case when not gaps && '{SIZE}' then pg_temp.sentence('size', subject_place + pg_temp.choice(key, 76, 3)) end,
        case when not gaps && '{FEE_BAND}' then pg_temp.sentence(fee_band, pg_temp.choice(key, 77, 2)) end),
      concat_ws(' ',
        case when not gaps && '{SERVICES}' then pg_temp.sentence('offer', turn) end,
        pg_temp.sentence('project', pg_temp.choice(key, 78, 4)))) as description
  from told
)
select number, pg_temp.typeset(filled.summary) as summary,
  pg_temp.typeset(regexp_replace(filled.description, E'\n{3,}', E'\n\n', 'g')) as description
from written
cross join lateral (
  select
    replace(replace(replace(replace(replace(replace(value[1],
      '{Who}', upper(left(who, 1)) || substr(who, 2)), '{who}', who), '{field}', field), '{at}', at_place), '{year}', founded_in::text),
      '{questions}', questions) as summary,
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(value[2],
      '{who}', who), '{field}', field), '{at}', at_place), '{year}', founded_in::text), '{questions}', questions), '{project}', project),
      '{members}', member_count::text), '{firms}', firm_count::text), '{rhythm}', pg_temp.said(frequency)),
      '{slot}', case when gaps && '{TIME_SLOTS}' then '' else pg_temp.said(time_slots[1]) end),
      '{services}', pg_temp.enumeration(offers)) as description
  from (values (array[written.summary, written.description])) as texts (value)
) as filled;
alter table guide_text add primary key (number);
