-- A region's chapters by name, and members of all regions by the day they joined, page by page.
create index chapter_name_idx on chapter (region_id, app.fold(name), id);
create index member_card_all_joined_idx on member_card (joined_on, region_id, id);
