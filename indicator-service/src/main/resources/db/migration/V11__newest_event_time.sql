-- An event that says it happens in years to come was taken for the newest of all, and by it no court that had
-- stopped sending was told any more. Nothing is newer than when it was counted; since then the ingest says so itself.
update court_count set newest_event_time = counted_at where newest_event_time > counted_at;
