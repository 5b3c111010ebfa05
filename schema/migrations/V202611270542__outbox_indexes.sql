-- Events are read and deleted in the order of their ids, which the primary key has; by topic nobody does.
drop index outbox_id_idx;
