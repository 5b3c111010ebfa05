-- The region that all others lie in: administrators open those. What they changed since is left alone.
insert into region (code, name, yearly_fee_minor_units, currency, created_on)
values ('FR', 'France', 100000, 'EUR', '2006-01-02')
on conflict (code) do nothing;
