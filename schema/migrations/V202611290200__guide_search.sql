-- The guide's search, in French. A sheet is found by its words, each of them folded (accents, ligatures, case) and cut to its stem, so
-- that singular and plural are one; a word that no sheet has is taken for the known words that look most like it.

-- For what is said at length, and for showing which words were found.
create text search configuration app.guide (parser = pg_catalog."default");
alter text search configuration app.guide
  add mapping for asciiword, word, numword, hword_asciipart, hword_part, hword_numpart with extension.unaccent, pg_catalog.french_stem;
alter text search configuration app.guide
  add mapping for int, uint, float, sfloat, version with pg_catalog.simple;

-- A text as its words, parted by spaces: folded, without punctuation, cut at apostrophes of any kind. Hyphens stay between the parts
-- of a word. C.P.M.E. and R&D are one word each.
create function app.guide_text(value text) returns text
  language sql immutable strict parallel safe
  return btrim(regexp_replace(
    regexp_replace(
      app.fold(regexp_replace(value, '[''’‘‛`´ʹʻʼʽˈ′]', ' ', 'g')) collate "pg_c_utf8",
      '\m([[:alnum:]])[.&](?=[[:alnum:]]\M)', '\1', 'g'),
    '[^[:alnum:]-]+|-+(?![[:alnum:]])|(?<![[:alnum:]])-+', ' ', 'g'));

-- The same for a document: of a word with hyphens its parts, and all of it as one. Co-working is found as coworking, and by working.
create function app.guide_spaced(value text) returns text
  language sql immutable strict parallel safe
  return (
    select replace(words, '-', ' ') || coalesce(' ' || (
      select string_agg(replace(word, '-', ''), ' ') from string_to_table(words, ' ') as word where strpos(word, '-') > 0), '')
    from app.guide_text(value) as words);

-- Stems alone.
create function app.guide_stems(value text) returns tsvector
  language sql immutable parallel safe
  return to_tsvector('app.guide', coalesce(app.guide_spaced(value), ''));

-- Stems, and the words themselves: for what is begun, or typed wrongly.
create function app.guide_words(value text) returns tsvector
  language sql immutable parallel safe
  return (
    select to_tsvector('app.guide', spaced) || to_tsvector('pg_catalog.simple', spaced)
    from coalesce(app.guide_spaced(value), '') as spaced);

-- Words that say nothing. PostgreSQL's own list has those with accents as they are written, which a folded word no longer is, and
-- lacks some of the most frequent ones.
create function app.guide_is_small(word text) returns boolean
  language sql immutable strict parallel safe
  return ts_lexize('pg_catalog.french_stem', word) = '{}'
    or word = any ('{les,cet,cette,a,chez,meme,memes,ete,etee,etees,etes,etais,etait,etaient,etant,etions,etiez,of,the,and,for,in,to}'::text[]);

-- What the values of a sheet's fields are called, in French and English, and other words for them.
create table guide_term (
  kind text not null,
  value text not null,
  french text not null,
  english text not null,
  others text not null,
  constraint guide_term_pkey primary key (kind, value),
  constraint guide_term_kind_known check (kind in ('FAMILY', 'SERVICE', 'GOAL', 'AUDIENCE'))
);
grant select on guide_term to entregent_app;
insert into guide_term (kind, value, french, english, others) values
  ('FAMILY', 'SECTORAL', 'Filière', 'Sector', 'sectoriel branche industrie pôle cluster industry'),
  ('FAMILY', 'TRADE', 'Métier', 'Trade', 'profession professionnel fonction corporation'),
  ('FAMILY', 'TERRITORIAL', 'Territoire', 'Territory', 'territorial local zone parc d’activités vallée business park'),
  ('FAMILY', 'THEMATIC', 'Thématique', 'Theme', 'thème sujet cause thematic'),
  ('SERVICE', 'CONVIVIALITY', 'Convivialité', 'Conviviality', 'rencontre afterwork soirée petit déjeuner networking réseautage'),
  ('SERVICE', 'TRAINING', 'Formation', 'Training', 'atelier apprentissage cours conférence workshop'),
  ('SERVICE', 'LOBBYING', 'Représentation', 'Lobbying', 'défense des intérêts plaidoyer porte-parole advocacy'),
  ('SERVICE', 'COOPERATIVE_PROJECTS', 'Projets coopératifs', 'Cooperative projects', 'coopération groupement mutualisation cooperation'),
  ('SERVICE', 'OUTSOURCED_SERVICES', 'Services partagés', 'Shared services', 'externalisation conciergerie crèche restauration mutualisés outsourcing'),
  ('SERVICE', 'REFERRALS', 'Recommandations', 'Referrals', 'recommandation d’affaires bouche à oreille apport d’affaires referral'),
  ('SERVICE', 'INFORMATION', 'Information', 'Information', 'veille documentation lettre newsletter'),
  ('GOAL', 'NEW_CUSTOMERS', 'Nouveaux clients', 'New customers', 'client clientèle prospection vente customer'),
  ('GOAL', 'ECONOMIC_INFORMATION', 'Information économique', 'Economic information', 'conjoncture marché économie economy'),
  ('GOAL', 'SHARED_EXPERIENCE', 'Partage d’expérience', 'Shared experience', 'entraide échange codéveloppement pairs peers'),
  ('GOAL', 'ADDRESS_BOOK', 'Carnet d’adresses', 'Address book', 'relations contacts people'),
  ('GOAL', 'COMMON_CAUSES', 'Causes communes', 'Common causes', 'défense intérêts cause'),
  ('GOAL', 'PURCHASING', 'Achats groupés', 'Group purchasing', 'achat centrale d’achats buying'),
  ('GOAL', 'INNOVATION', 'Innovation', 'Innovation', 'recherche développement numérique research'),
  ('GOAL', 'RECRUITMENT', 'Recrutement', 'Recruitment', 'emploi embauche ressources humaines hiring jobs'),
  ('GOAL', 'EXPORT', 'Export', 'Export', 'international exportation étranger abroad'),
  ('GOAL', 'ENVIRONMENT', 'Environnement', 'Environment', 'écologie transition développement durable climat green'),
  ('AUDIENCE', 'FOUNDERS', 'Créateurs d’entreprise', 'Founders', 'créateur création repreneur start-up startup founder'),
  ('AUDIENCE', 'SELF_EMPLOYED', 'Indépendants', 'Self-employed', 'indépendant auto-entrepreneur micro-entrepreneur freelance'),
  ('AUDIENCE', 'HEADS_OF_FIRMS', 'Chefs d’entreprise', 'Heads of firms', 'dirigeant patron entrepreneur chef'),
  ('AUDIENCE', 'EXECUTIVES', 'Cadres', 'Executives', 'cadre dirigeant manager executive'),
  ('AUDIENCE', 'EMPLOYEES', 'Salariés', 'Employees', 'salarié employé employee'),
  ('AUDIENCE', 'LIBERAL_PROFESSIONS', 'Professions libérales', 'Liberal professions', 'libéral profession libérale'),
  ('AUDIENCE', 'CRAFTSPEOPLE', 'Artisans', 'Craftspeople', 'artisan artisanat artisane craft'),
  ('AUDIENCE', 'SHOPKEEPERS', 'Commerçants', 'Shopkeepers', 'commerce commerçant boutique union commerciale shop'),
  ('AUDIENCE', 'FARMERS', 'Agriculteurs', 'Farmers', 'agriculture agricole exploitant paysan farmer'),
  ('AUDIENCE', 'WOMEN', 'Femmes', 'Women', 'femme dirigeante entrepreneure féminin woman'),
  ('AUDIENCE', 'YOUNG_LEADERS', 'Jeunes dirigeants', 'Young leaders', 'jeune dirigeant jeunesse young');

-- Every word and stem of public sheets, and how many of them have it. Words that none has any more stay, with nought.
create table guide_word (
  word text collate "C" not null,
  sheet_count int not null,
  constraint guide_word_pkey primary key (word)
);
create index guide_word_likeness_idx on guide_word using gin (word extension.gin_trgm_ops);
grant select, insert, update on guide_word to entregent_app;

alter table network_card
  -- What is weighed: A names, B places, C what it is and does.
  add column search_head tsvector not null default '',
  -- What is looked through: all of the head, and what is said at length. Every document has the word '.'.
  add column search_document tsvector not null default '',
  -- When somebody last changed what it says, or said that it holds.
  add column fresh_at timestamptz not null generated always as
    (greatest(changed_at, (verified_on::timestamp at time zone 'Europe/Paris'))) stored,
  -- Read for every row that is weighed: it stays beside the row's other columns.
  alter column search_head set storage main;
create index network_card_search_idx on network_card using gin (search_document) with (fastupdate = off);
create index network_card_fresh_idx on network_card (region_id, fresh_at, id);

-- All that a sheet says which the search knows, part by part: in French, in English where it has English, and other words for it.
-- It is strict, and thereby never written into the plan of who calls it: PostgreSQL 18 cannot plan the whole row inside the union there.
create function app.guide_said(card public.network_card)
  returns table (place int, field text, weight text, french text, english text, others text)
  language sql stable strict rows 10 as
$$
  select 1, 'NAME', 'A', card.name, null::text, null::text
  union all
  select 2, 'ACRONYM', 'A', card.acronym, null, null where card.acronym is not null
  union all
  select 3, 'PLACE', 'B', commune.name, null, array_to_string(commune.postal_codes, ' ')
  from public.commune where commune.code = any (card.commune_codes || card.commune_code)
  union all
  select 4, 'PLACE', 'B', department.name, null, department.code
  from public.department
  where department.code = any (card.department_codes || array(
    select commune.department_code from public.commune where commune.code = any (card.commune_codes || card.commune_code)))
  union all
  select 5, term.kind, 'C', term.french, term.english, term.others
  from public.guide_term term
  where (term.kind, term.value) in (
    select 'FAMILY', card.family
    union all select 'SERVICE', unnest(card.services)
    union all select 'GOAL', unnest(card.goals)
    union all select 'AUDIENCE', unnest(card.audiences))
  union all
  select 6, 'ACTIVITY', 'C', activity.name_french, activity.name_english, null
  from public.activity
  where activity.nomenclature = 'NAF_REV_2' and activity.code = any (card.naf_rev_2_codes)
    or activity.nomenclature = 'NAF_2025' and activity.code = any (card.naf_2025_codes)
  union all
  select 7, 'TEXT', 'D', concat_ws(E'\n\n', card.summary, card.description), null, null
  where card.summary is not null or card.description is not null
$$;

-- What the search knows of a sheet.
create function app.guide_vectors(card public.network_card) returns table (head tsvector, document tsvector)
  language sql stable rows 1 as
$$
  select vectors.head, strip(vectors.head || app.guide_stems(vectors.long_text)) || '''.'''::tsvector
  from (
    select
      setweight(app.guide_words(string_agg(said.text, ' . ') filter (where said.weight = 'A')), 'A')
        || setweight(app.guide_words(string_agg(said.text, ' . ') filter (where said.weight = 'B')), 'B')
        || setweight(app.guide_words(string_agg(said.text, ' . ') filter (where said.weight = 'C')), 'C') as head,
      string_agg(said.text, ' . ') filter (where said.weight = 'D') as long_text
    from (
      select part.weight, concat_ws(' . ', part.french, part.english, part.others) as text
      from app.guide_said(card) as part
      order by part.place, part.french) as said) as vectors
$$;

-- Makes anew what the search knows of these cards, and counts the words that they have and had.
create function app.guide_index_cards(made_region_id int, made_ids uuid[]) returns void
  language plpgsql as
$$
begin
  with said as (
    select card.region_id, card.id, vectors.head, vectors.document
    from public.network_card card
    cross join lateral app.guide_vectors(card) as vectors
    where card.region_id = made_region_id and card.id = any (made_ids)
  ),
  changed as (
    update public.network_card card set search_head = said.head, search_document = said.document
    from said
    where card.region_id = said.region_id and card.id = said.id
      and (card.search_head <> said.head or card.search_document <> said.document)
    returning old.search_document as former, new.search_document as present
  )
  -- In the order of words: nobody waits in a circle.
  insert into public.guide_word as known (word, sheet_count)
  select word, sum(difference)
  from (
    select unnest(tsvector_to_array(former)) as word, -1 as difference from changed
    union all
    select unnest(tsvector_to_array(present)), 1 from changed
  ) as counted
  where word <> '.'
  group by word having sum(difference) <> 0
  order by word collate "C"
  on conflict (word) do update set sheet_count = known.sheet_count + excluded.sheet_count;
end
$$;

-- Makes the cards of these networks of a region anew, as their published versions say; those that are not public lose theirs.
-- A name that another network has in its address gets a number. What the search knows of them is made anew with them.
create or replace function app.guide_make_cards(made_region_id int, made_ids uuid[]) returns void
  language plpgsql as
$$
begin
  with gone as (
    delete from public.network_card
    where region_id = made_region_id and id = any (made_ids)
      and not exists (
        select from public.network
        where network.region_id = made_region_id and network.id = network_card.id
          and network.status in ('PUBLISHED', 'NEEDS_UPDATE'))
    returning search_document
  )
  insert into public.guide_word as known (word, sheet_count)
  select word, -count(*)
  from (select unnest(tsvector_to_array(search_document)) as word from gone) as said
  where word <> '.'
  group by word
  order by word collate "C"
  on conflict (word) do update set sheet_count = known.sheet_count + excluded.sheet_count;

  -- A network keeps the address that it has.
  insert into public.network_address (slug, region_id, network_id, given_to_id)
  select
    case when place = 1 and not exists (select from public.network_address taken where taken.slug = wanted) then wanted
      else wanted || '-' || right(id::text, 8) end,
    region_id, id, id
  from (
    select network.region_id, network.id, slug as wanted, row_number() over (partition by slug order by network.created_at, network.id) as place
    from public.network
    join public.network_version version
      on version.region_id = network.region_id and version.network_id = network.id and version.number = network.published_number
    cross join lateral coalesce(nullif(app.slug(version.name), ''), 'reseau') as slug
    where network.region_id = made_region_id and network.id = any (made_ids) and network.status in ('PUBLISHED', 'NEEDS_UPDATE')
      and not exists (
        select from public.network_address known where known.region_id = network.region_id and known.given_to_id = network.id)
  ) as named;

  insert into public.network_card as card (
    region_id, id, slug, status, chapter_id, published_at, changed_at, verified_on,
    name, acronym, family, legal_form, rna, siren, summary, description, department_codes, commune_codes, all_activities,
    naf_rev_2_codes, naf_2025_codes, audiences, firm_sizes, member_count, firm_count, fee_band, admissions, frequency, time_slots,
    services, goals, contact_name, contact_email, contact_phone, website, address, commune_code, latitude, longitude, languages,
    accessible, missing, completeness)
  select
    network.region_id, network.id,
    (select min(address.slug) from public.network_address address
      where address.region_id = network.region_id and address.given_to_id = network.id),
    network.status, network.chapter_id, network.status_changed_at, version.written_at, network.verified_on,
    version.name, version.acronym, version.family, version.legal_form, version.rna, version.siren, version.summary,
    version.description, version.department_codes, version.commune_codes, version.all_activities, version.naf_rev_2_codes,
    version.naf_2025_codes, version.audiences, version.firm_sizes, version.member_count, version.firm_count, version.fee_band,
    version.admissions, version.frequency, version.time_slots, version.services, version.goals, version.contact_name,
    version.contact_email, version.contact_phone, version.website, version.address, version.commune_code, version.latitude,
    version.longitude, version.languages, version.accessible, version.missing, version.completeness
  from public.network
  join public.network_version version
    on version.region_id = network.region_id and version.network_id = network.id and version.number = network.published_number
  where network.region_id = made_region_id and network.id = any (made_ids) and network.status in ('PUBLISHED', 'NEEDS_UPDATE')
  on conflict (region_id, id) do update set
    status = excluded.status, chapter_id = excluded.chapter_id, changed_at = excluded.changed_at, verified_on = excluded.verified_on,
    name = excluded.name, acronym = excluded.acronym, family = excluded.family, legal_form = excluded.legal_form,
    rna = excluded.rna, siren = excluded.siren, summary = excluded.summary, description = excluded.description,
    department_codes = excluded.department_codes, commune_codes = excluded.commune_codes, all_activities = excluded.all_activities,
    naf_rev_2_codes = excluded.naf_rev_2_codes, naf_2025_codes = excluded.naf_2025_codes, audiences = excluded.audiences,
    firm_sizes = excluded.firm_sizes, member_count = excluded.member_count, firm_count = excluded.firm_count,
    fee_band = excluded.fee_band, admissions = excluded.admissions, frequency = excluded.frequency, time_slots = excluded.time_slots,
    services = excluded.services, goals = excluded.goals, contact_name = excluded.contact_name,
    contact_email = excluded.contact_email, contact_phone = excluded.contact_phone, website = excluded.website,
    address = excluded.address, commune_code = excluded.commune_code, latitude = excluded.latitude, longitude = excluded.longitude,
    languages = excluded.languages, accessible = excluded.accessible, missing = excluded.missing, completeness = excluded.completeness;

  perform app.guide_index_cards(made_region_id, made_ids);
end
$$;

select app.guide_make_cards(region_id, array_agg(id)) from network group by region_id;

-- A word as it is looked for: itself or its stem; what somebody is still typing begins a word. What says nothing has no stem.
create function app.guide_word_query(word text, unfinished boolean) returns text
  language sql immutable strict parallel safe
  return '''' || word || case when unfinished and length(word) > 1 then ''':*' else '''' end
    || case when app.guide_is_small(word) then ''
      else coalesce(' | ''' || (ts_lexize('pg_catalog.french_stem', word))[1] || '''', '') end;

-- What is sought: every word, the last one perhaps unfinished. A word of four letters and more that no sheet has is taken for those
-- known words that look most like it. Words that say nothing count only where there are no others. Without words, every sheet.
create function app.guide_query(words text) returns tsquery
  language sql stable strict parallel safe as
$$
  with given as (
    -- No lexeme is longer than 2 kB.
    select left(token.word, 100) as word, token.place, token.place = max(token.place) over () as last
    from regexp_split_to_table(app.guide_text(words), ' +') with ordinality as token (word, place)
    where token.word <> ''
  ),
  parts as (
    select given.place, given.word as whole, part.word, app.guide_is_small(part.word) as small,
      given.last and part.place = max(part.place) over (partition by given.place) as unfinished
    from given
    cross join lateral string_to_table(given.word, '-') with ordinality as part (word, place)
  ),
  counting as (
    select parts.*,
      exists (
        select from public.guide_word known
        where known.word = any (array[parts.word, (ts_lexize('pg_catalog.french_stem', parts.word))[1]]) and known.sheet_count > 0)
      or parts.unfinished and exists (
        select from public.guide_word known
        where known.word >= parts.word and known.word < parts.word || chr(1114111) and known.sheet_count > 0)
      or length(parts.word) < 4 or parts.word ~ '^[0-9]+$' as known
    from parts
    where not parts.small or not exists (select from parts other where not other.small)
  ),
  understood as (
    select counting.place, counting.whole, counting.unfinished,
      coalesce(near.query, app.guide_word_query(counting.word, counting.unfinished)) as query
    from counting
    cross join lateral (
      select string_agg(app.guide_word_query(alike.word, false), ' | ') as query
      from (
        select close.word, close.likeness, max(close.likeness) over () as best
        from (
          select known.word, extension.similarity(known.word, counting.word)
            - 0.05 * abs(length(known.word) - length(counting.word))
            + case when left(known.word, 1) = left(counting.word, 1) then 0.1 else 0 end as likeness
          from public.guide_word known
          where not counting.known and known.word operator(extension.%) counting.word and known.sheet_count > 0
          order by 2 desc, 1
          limit 3) as close) as alike
      where alike.likeness >= alike.best - 0.05) as near
  )
  select coalesce(string_agg(sought.query, ' & ' order by sought.place), '''.''')::tsquery
  from (
    select understood.place,
      case when strpos(understood.whole, '-') = 0 then '(' || string_agg(understood.query, ' & ') || ')'
      else '(' || app.guide_word_query(replace(understood.whole, '-', ''), bool_or(understood.unfinished))
        || ' | (' || string_agg('(' || understood.query || ')', ' & ') || '))' end as query
    from understood
    group by understood.place, understood.whole) as sought
$$;

-- The same with any of the words: for weighing and showing.
create function app.guide_any_of(sought tsquery) returns tsquery
  language sql immutable strict parallel safe
  return replace(sought::text, '&', '|')::tsquery;

-- How well a sheet fits, the more the better: by where its head has the words, and whether it is called so.
create function app.guide_relevance(head tsvector, sort_name text, acronym text, any_of tsquery, folded_words text) returns int
  language sql immutable parallel safe
  return coalesce((100000 * ts_rank('{0, 0.2, 0.5, 1}', head, any_of))::int, 0)
    + case when folded_words in (sort_name, lower(acronym)) then 100000 else 0 end;

-- A text with the words found between ⟦ and ⟧; null where none is found. In a database of the locale C, PostgreSQL takes every
-- character beyond ASCII for a letter: what is none is parted from the words while they are looked for.
create function app.guide_marked(said text, any_of tsquery, options text) returns text
  language sql immutable parallel safe
  return (
    select replace(shown, E'\u0002', '')
    from regexp_replace(
      translate(said, E'⟦⟧\u0002', '[]') collate "pg_c_utf8", '([^[:alnum:]\u0001-\u007f])', E'\u0002\\1\u0002', 'g') as parted
    cross join ts_headline('app.guide', parted, any_of, options || ', StartSel=⟦, StopSel=⟧') as shown
    where strpos(shown, '⟦') > 0);

-- Which parts of a public sheet have any of the words, and what they say.
create function app.guide_hits(sheet_region_id int, sheet_id uuid, any_of tsquery) returns table (field text, said text)
  language sql stable rows 5 as
$$
  select shown.field, shown.said
  from (
    select part.place, part.field, case part.weight
        when 'D' then app.guide_marked(part.french, any_of, 'MaxFragments=1, MaxWords=30, MinWords=12')
        else coalesce(app.guide_marked(part.french, any_of, 'HighlightAll=true'),
          app.guide_marked(part.english, any_of, 'HighlightAll=true'),
          case when app.guide_words(part.others) @@ any_of then part.french end) end as said
    from public.network_card card
    cross join lateral app.guide_said(card) as part
    where card.region_id = sheet_region_id and card.id = sheet_id) as shown
  where shown.said is not null
  order by shown.place, shown.said
  limit 20
$$;
