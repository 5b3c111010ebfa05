-- An id is made by the client or by uuidv7(), never at random: lists and indexes keep their order.
select adrelid::regclass::text as fault
from pg_attrdef join pg_attribute on attrelid = adrelid and attnum = adnum
where atttypid = 'uuid'::regtype and attgenerated = '' and pg_get_expr(adbin, adrelid) <> 'uuidv7()';
-- Probe
alter table outbox alter column id set default gen_random_uuid();
