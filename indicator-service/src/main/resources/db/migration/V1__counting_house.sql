-- The court tree 法院. People name courts; events of unknown courts are counted all the same.
create table court (
  code        text collate "C" primary key,
  name        text not null,
  level       text not null,
  parent      text collate "C" references court (code),
  target_sets text[] not null default '{}',
  version     integer not null default 0
);
create index court_by_parent on court (parent);

-- A case 案件 with its whole history: one row per case that carries its events, so that an event needs
-- no row of its own and a late one no path of its own. deploy/bench/RESULTS.md says what was measured.
-- history: UTF-8 JSON array of events in the order in which they were counted; see view event_log.
-- The columns after it are taken from the fold and serve only to find the cases of a slice.
create table case_file (
  court       text collate "C" not null,
  case_number text collate "C" not null,
  version     integer not null,
  history     bytea not null,
  family      text collate "C" not null,
  state       text not null,
  filed_on    date,
  closed_on   date,
  department  text,
  judge       text,
  primary key (court, case_number)
) with (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.1);
-- JSON of this size is not worth compressing in the database at this rate; keep it inline.
alter table case_file alter column history set storage external;
create index case_file_closed on case_file (court, closed_on);
create index case_file_orphaned on case_file (court, case_number) where state = 'ORPHANED';

-- Every (source, id) ever counted, once. key = first 16 bytes of SHA-256 over source, NUL, id. Its
-- identity is global, so this one table is keyed by itself and not by court.
create table event_identity (
  key         bytea primary key,
  case_number text collate "C" not null
);

-- Deliveries of an event that was counted already: kept for its receipt, without effect.
create table duplicate_event (
  key         bytea not null,
  partition   integer not null,
  "offset"    bigint not null,
  received_at timestamptz not null,
  primary key (key, partition, "offset")
);

-- One cell: a day of a court and family with all measures side by side. revision is the court's
-- revision at which the cell last changed.
create table counter (
  court         text collate "C" not null,
  family        text collate "C" not null,
  day           date not null,
  revision      bigint not null,
  filed         bigint not null default 0,
  closed        bigint not null default 0,
  pending       bigint not null default 0,
  days_to_close bigint not null default 0,
  primary key (court, family, day)
) with (fillfactor = 70);

-- How far a court is counted. The row is locked from here to the commit, so revisions of a court are
-- committed in their order and a reader may ask for "cells changed after revision n".
create table court_count (
  court             text collate "C" primary key,
  revision          bigint not null,
  events            bigint not null,
  newest_event_time timestamptz not null,
  counted_at        timestamptz not null,
  lag_millis        bigint not null
) with (fillfactor = 50);

-- What could not be counted, with the reason. partition and offset say where it lies in Kafka.
create table dead_letter (
  id          bigint generated always as identity primary key,
  topic       text not null,
  partition   integer not null,
  "offset"    bigint not null,
  received_at timestamptz not null,
  source      text,
  event_id    text,
  event_type  text,
  subject     text,
  code        text not null,
  place       text not null,
  value       text not null,
  reason      text not null,
  body        bytea not null,
  replayed_at timestamptz,
  unique (topic, partition, "offset")
);
create index dead_letter_by_event on dead_letter (source, event_id);

-- For auditors: every event of every case in plain columns.
create view event_log as
  select f.court, f.case_number, e.source, e.id, e.type, e.time, e.data, e.partition, e."offset", e.counted
  from case_file f,
       jsonb_to_recordset(convert_from(f.history, 'UTF8')::jsonb)
         as e (source text, id text, type text, "time" timestamptz, data jsonb, partition int, "offset" bigint,
               counted timestamptz);
