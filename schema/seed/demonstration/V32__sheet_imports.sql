-- A file of networks that waits for an editor of each guide: one of its rows is new, one is known, one says something else than the
-- sheet, one is faulty, and one of its columns means nothing to anybody.
create temporary table file_import on commit drop as
select region.id as region_id, pg_temp.identifier(moment, 'sheet import ' || region.code) as id, account.id as account_id, moment
from (values
  ('FR-13', 'editrice@bouches-du-rhone.example'),
  ('FR-14', 'directrice@calvados.example')
) as listed (region_code, email)
join region on region.code = listed.region_code
join identity.account on account.email_folded = listed.email
cross join lateral (
  select pg_temp.working(max(written_at at time zone 'Europe/Paris') + interval '1 hour', 0.4) at time zone 'Europe/Paris' as moment
  from network_version where network_version.region_id = region.id) as waited;

insert into sheet_import (region_id, id, account_id, uploaded_at, file_name, digest, labels, fields, row_count)
select region_id, id, account_id, moment, 'reseaux-de-la-chambre.csv', encode(sha256(convert_to(id::text, 'UTF8')), 'hex'),
  '{Nom,Famille,Résumé,Courriel,Ancienneté}', '{NAME,FAMILY,SUMMARY,CONTACT_EMAIL,""}', 4
from file_import
order by region_id;

-- Sheets that stand in the guide and that only one network is called by.
create temporary table file_sheet on commit drop as
select network.region_id, network.id, version.name, version.family, coalesce(version.summary, version.name) as summary,
  version.rna, version.siren, version.commune_code,
  row_number() over (partition by network.region_id order by version.name collate "C", network.id) as place
from network
join file_import using (region_id)
join network_version version
  on version.region_id = network.region_id and version.network_id = network.id and version.number = network.latest_number
where network.status = 'PUBLISHED' and network.chapter_id is null and version.summary is not null;

insert into sheet_import_row (region_id, import_id, line, cells, content, name, faults)
select file.region_id, file.id, said.line, said.cells, said.content, said.cells[1], said.faults
from file_import file
join file_sheet known on known.region_id = file.region_id and known.place = 1
join file_sheet changed on changed.region_id = file.region_id and changed.place = 2
cross join lateral (values
  (2, array['Les Boussoles Tranquilles', 'THEMATIC', 'Trouver son nord à plusieurs.', '', '3 ans'],
    '{"name":"Les Boussoles Tranquilles","family":"THEMATIC","summary":"Trouver son nord à plusieurs."}'::jsonb, '[]'::jsonb),
  (3, array[known.name, known.family, known.summary, '', ''],
    jsonb_strip_nulls(jsonb_build_object('name', known.name, 'family', known.family, 'summary', known.summary, 'rna', known.rna,
      'siren', known.siren, 'commune_code', known.commune_code)), '[]'),
  (4, array[changed.name, changed.family, 'Tout a changé, sauf le nom.', '', '12 ans'],
    jsonb_strip_nulls(jsonb_build_object('name', changed.name, 'family', changed.family, 'summary', 'Tout a changé, sauf le nom.',
      'rna', changed.rna, 'siren', changed.siren, 'commune_code', changed.commune_code)), '[]'),
  (5, array['Les Aimants Contrariés', 'Famille nombreuse', '', 'écrivez-nous', ''], '{}',
    '[{"field":"FAMILY","label":"Famille","value":"Famille nombreuse","reason":"UNKNOWN_VALUE"},
      {"field":"CONTACT_EMAIL","label":"Courriel","value":"écrivez-nous","reason":"NOT_AN_EMAIL"}]')
) as said (line, cells, content, faults)
order by file.region_id, said.line;

select app.sheet_import_compare(region_id, id) from file_import order by region_id;
