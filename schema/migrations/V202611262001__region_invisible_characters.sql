-- What is sought is found however it was typed: accents as one character or as two, letters of another width, and characters
-- without a mark of their own (soft hyphens, joiners, marks of direction, variation selectors) in between.
create or replace function app.fold(value text) returns text
  language sql immutable strict parallel safe
  return lower(extension.unaccent('extension.unaccent'::regdictionary, regexp_replace(normalize(value, nfkc),
    '[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb]',
    '', 'g')));

-- What was folded when it was stored is folded anew.
alter table commune alter column search_name set expression as (app.fold(name));
alter table specialty alter column search_name set expression as (app.fold(name_french || ' ' || name_english));
alter table member_card alter column sort_name set expression as (app.fold(last_name || ' ' || first_name));
alter table member_card alter column search_text
  set expression as (app.fold(first_name || ' ' || last_name || ' ' || first_name || ' ' || firm_name));
reindex index chapter_name_idx;
