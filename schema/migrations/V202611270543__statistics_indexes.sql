-- A region's months are found by the primary key, which PostgreSQL reads chapter by chapter.
drop index chapter_month_month_idx;

-- The rows of the current month change all the time, and no column that changes is in an index: as long as a page has room, a new
-- version stays in it, and the former one is cleared away by whoever comes next.
alter table chapter_month set (fillfactor = 70);
alter table member_month set (fillfactor = 80);
