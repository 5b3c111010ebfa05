-- A foreign key between two tables of regions begins with region_id on both sides: no reference leaves its region.
select con.conrelid::regclass || ': ' || con.conname as fault
from pg_constraint con
join pg_attribute here on here.attrelid = con.conrelid and here.attname = 'region_id'
join pg_attribute there on there.attrelid = con.confrelid and there.attname = 'region_id'
where con.contype = 'f' and con.confrelid <> 'member_card'::regclass
  and (con.conkey[1] <> here.attnum or con.confkey[1] <> there.attnum);
-- Probe
create table probe (region_id int not null, chapter_region_id int, chapter_id uuid,
  constraint probe_other_fkey foreign key (chapter_region_id, chapter_id) references chapter (region_id, id));
