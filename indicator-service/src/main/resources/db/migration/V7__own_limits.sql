-- 本院审限表: rows that a court lays over the statutory table; they hold for that court alone.
create table court_time_limit (
  court      text collate "C" not null,
  family     text collate "C" not null,
  procedure  text not null,
  months     integer not null check (months >= 0),
  days       integer not null check (days >= 0),
  basis      text not null,
  changed_by text not null,
  changed_at timestamptz not null,
  primary key (court, family, procedure),
  check ((months = 0) <> (days = 0))
);

-- 法定节假日: a year's holidays, and the weekend days on which courts work. They hold for every court.
create table holiday_calendar (
  year         integer primary key,
  holidays     date[] not null,
  working_days date[] not null,
  changed_by   text not null,
  changed_at   timestamptz not null
);

-- limits: how often a table or a calendar was changed. Whoever counts a batch holds the row in share
-- until the commit; whoever changes the limit rules holds the table, so that no batch is counted by
-- two of their revisions, and none begun by the former ends after the change.
alter table counting add column limits bigint not null default 0;

-- Courts whose counters and due days are still of an older revision of the limit rules.
create table limits_behind (court text collate "C" primary key, revision bigint not null);

-- Whether a rebuild was begun for those courts only.
alter table rebuild add column limits boolean not null default false;
