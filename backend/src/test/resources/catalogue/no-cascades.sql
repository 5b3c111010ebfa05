-- No foreign key deletes or empties rows by itself. Spring Session counts on its own attributes going with their session.
select conrelid::regclass || ': ' || conname as fault
from pg_constraint where contype = 'f' and (confdeltype <> 'a' or confupdtype <> 'a')
  and conrelid <> 'identity.spring_session_attributes'::regclass;
-- Probe
alter table member add constraint probe foreign key (account_id) references identity.account (id) on delete set null;
