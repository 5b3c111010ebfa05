-- The regions that exist from the start. What an administrator changed since is left alone.
insert into region (code, name, yearly_fee_minor_units, currency, created_on)
values ('FR', 'France', 100000, 'EUR', '2006-01-02')
on conflict (code) do nothing;

insert into region (code, name, parent_id, yearly_fee_minor_units, currency, created_on)
select listed.code, listed.name, country.id, listed.fee, country.currency, listed.created_on
from (values
  ('FR-14', 'Calvados', 100000, date '2006-03-01'),
  ('FR-13', 'Bouches-du-Rhône', 95000, date '2009-06-01')
) as listed (code, name, fee, created_on)
cross join region country
where country.code = 'FR'
on conflict (code) do nothing;
