-- Whoever makes a region says in what currency its amounts are.
alter table region alter column currency drop default;
