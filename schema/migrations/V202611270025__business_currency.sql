-- The currency of a record is its region's, and is written with it: another country's must not become euros by silence.
alter table closed_business alter column currency drop default;
