-- Lists of chapters by name and by words, and lists of members and chapters over all regions, page by page.
create index chapter_name_idx on chapter (region_id, app.fold(name), id);
create index chapter_all_name_idx on chapter (app.fold(name), region_id, id);
create index chapter_all_created_idx on chapter (created_on, region_id, id);
create index chapter_search_idx on chapter using gin (app.fold(name) extension.gin_trgm_ops);
create index member_card_all_joined_idx on member_card (joined_on, region_id, id);
