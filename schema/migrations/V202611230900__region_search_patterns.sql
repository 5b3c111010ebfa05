-- What is sought, as patterns for LIKE: one for each word, folded like the columns that are searched, the longest first.
-- The words' own wildcards are escaped: they stand for themselves.
create function app.like_patterns(words text) returns text[]
  language sql immutable strict parallel safe
  return (
    select coalesce(array_agg('%' || regexp_replace(word, '([\\%_])', '\\\1', 'g') || '%' order by length(word) desc, word), '{}')
    from regexp_split_to_table(app.fold(words), '\s+') word
    where word <> ''
  );
