-- Everybody knows the demonstration's password: a second factor would keep nobody out, and visitors would meet it first of all.
update identity.account set second_factor_spared = true;
