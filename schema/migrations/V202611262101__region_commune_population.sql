-- The list of communes without words: the largest first.
create index commune_population_idx on commune (population desc, code);
