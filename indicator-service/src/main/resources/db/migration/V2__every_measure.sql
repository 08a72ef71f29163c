-- A cell holds whatever measures have an amount, by name: a measure more needs no column more.
-- The counters are made anew from the case files on the next start, see table counting.
drop table counter;
create table counter (
  court    text collate "C" not null,
  family   text collate "C" not null,
  day      date not null,
  revision bigint not null,
  amounts  jsonb not null,
  primary key (court, family, day)
) with (fillfactor = 70);

-- Which version of the rules the counters were made by; one row. Behind, they are made anew on start.
create table counting (only_row boolean primary key default true check (only_row), rules integer not null);
insert into counting (rules) values (0);
-- A court of which only others' appeals tell has no event of its own.
alter table court_count alter column newest_event_time drop not null;

-- case_number is the name of the file: a case number, 信访/id or 事项/id.
-- last_day: the last day on which the file adds anything; null while it goes on by itself.
-- origin_court: the court that an appeal or retrial is charged to, where it is another one.
alter table case_file add column last_day date;
alter table case_file add column due_on date;
alter table case_file add column origin_court text collate "C";
drop index case_file_closed;
create index case_file_active on case_file (court, last_day);
create index case_file_origin on case_file (origin_court, last_day) where origin_court is not null;
create index case_file_due on case_file (court, due_on) where state = 'PENDING';
