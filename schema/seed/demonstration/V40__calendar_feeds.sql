-- Two presidents have linked their calendars; what the addresses are, nobody knows.
insert into calendar.calendar_feed (id, account_id, digest, created_at, last_fetched_at)
select pg_temp.identifier(made_at, 'calendar of ' || email_folded), account.id,
  encode(sha256(convert_to('calendar of ' || email_folded, 'UTF8')), 'hex'), made_at, made_at + interval '39 days'
from identity.account
cross join (select (today - 40 + time '08:40') at time zone 'Europe/Paris' as made_at from era) as linked
where email_folded in ('presidente@calvados.example', 'presidente@bouches-du-rhone.example')
order by email_folded;

analyze calendar.calendar_feed;
