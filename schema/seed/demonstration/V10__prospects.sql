-- Who is recommended: erased where the referral is anonymised. Consent comes before the sending, by word of mouth more often
-- than not.
create temporary table acquaintance on commit drop as
select leg.number, region.code as region_code, 'prospect ' || leg.number as key
from leg
join region on region.id = leg.giver_region_id
where leg.kind = 'OUTSIDE' and leg.status <> 'ANONYMISED' and leg.leg <> 'RECEIVED';
analyze acquaintance;

create temporary table prospect on commit drop as
select acquaintance.number, first_name.value || ' ' || surname.value as name,
  case when pg_temp.chance(key, 1) < 0.45 then
    replace(replace(trade.firm_pattern, '{nom}', surname.value), '{mot}', phrase.value) end as firm_name,
  case when pg_temp.chance(key, 2) < 0.8 then
    case when pg_temp.chance(key, 3) < 0.7 then '+3363998' when acquaintance.region_code = 'FR-13' then '+3346571' else '+3326191' end
      || lpad(pg_temp.choice(key, 4, 10000)::text, 4, '0') end as phone,
  case when pg_temp.chance(key, 2) >= 0.8 or pg_temp.chance(key, 5) < 0.5 then first_name.slug || '.' || surname.slug
      || (array['@courriel.example', '@messagerie.example', '@boite-aux-lettres.example'])[1 + pg_temp.choice(key, 6, 3)] end as email,
  pg_temp.chance(key, 7) * interval '1 hour' as since_consent,
  (array['SPOKEN', 'SPOKEN', 'WRITTEN'])[1 + pg_temp.choice(key, 8, 3)] as consent_how
from acquaintance
join surname_list own on own.region_code = acquaintance.region_code
join surname on surname.number = own.first_number + pg_temp.choice(key, 9, own.size)
join first_name on first_name.number = pg_temp.choice(key, 10, (select count(*) from first_name))
join phrase on phrase.number = pg_temp.choice(key, 11, (select count(*) from phrase))
join trade on trade.number = pg_temp.choice(key, 12, (select count(*) from trade));
alter table prospect add primary key (number);
analyze prospect;

-- The receiver learns of the prospect when the referral is sent.
insert into referral_prospect (region_id, referral_id, giver_id, receiver_id, name, firm_name, phone, email, consent_given_at,
  consent_how)
select leg.region_id, leg.id, leg.giver_id, case when leg.sent_at is not null then leg.receiver_id end,
  prospect.name, prospect.firm_name, prospect.phone, prospect.email,
  leg.sent_at - since_consent, case when leg.sent_at is not null then consent_how end
from leg
join prospect using (number)
order by leg.created_at, leg.number, leg.region_id;
