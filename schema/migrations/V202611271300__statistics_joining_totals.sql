-- Whoever joins is counted by statistics, which hears of it: members stand before totals. Its function is called so from now on.
alter function app.member_chapter_totals(int) rename to statistics_chapter_totals;
