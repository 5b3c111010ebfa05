-- The administrator's list of all mail, the newest first.
create index mail_posted_idx on notice.mail (posted_at, id);
