-- incoming: by which rules events are counted from now on; ahead of rules while an upgrade makes the
-- counters anew. Whoever counts a batch holds the row in share until the commit, so that no program of
-- older rules is in the middle of one when it rises.
alter table counting add column incoming integer not null default 0;

-- How often cells of the court were set right by a rebuild: a correction found by comparing at one
-- moment must be applied once only.
alter table court_count add column corrections integer not null default 0;

-- Every rebuild 重建 of the counters, and how far the latest has come.
create table rebuild (
  id              bigint generated always as identity primary key,
  state           text not null,
  upgrade         boolean not null,
  phase           text not null,
  started_at      timestamptz not null,
  told_at         timestamptz not null,
  finished_at     timestamptz,
  files           bigint not null default 0,
  files_folded    bigint not null default 0,
  courts          integer not null default 0,
  courts_done     integer not null default 0,
  cells_corrected bigint not null default 0,
  events_folded   bigint not null default 0,
  failure         text
);
