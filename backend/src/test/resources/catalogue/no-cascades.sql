-- No foreign key deletes or empties rows by itself.
select conrelid::regclass || ': ' || conname as fault
from pg_constraint where contype = 'f' and (confdeltype <> 'a' or confupdtype <> 'a');
-- Probe
alter table member add constraint probe foreign key (account_id) references identity.account (id) on delete set null;
