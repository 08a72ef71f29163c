-- Live values 实时指标值, as the indicator service tells them: of every court, indicator and month the
-- latest. What is not wanted any more may be deleted; it is told anew every day.
create table live_value (
  court         text not null,
  code          text not null,
  month         date not null check (month = date_trunc('month', as_of)),
  as_of         date not null,
  numerator     numeric not null,
  denominator   numeric,
  value         numeric,
  unit          text not null,
  rules_version integer not null,
  counted_at    timestamptz,
  revision      bigint not null,
  primary key (court, code, month)
);

-- Messages of that topic that were none: kept to be looked at, and passed over.
create table unread_message (
  topic   text not null,
  part    integer not null,
  place   bigint not null,
  at      timestamptz not null,
  reason  text not null,
  payload bytea,
  primary key (topic, part, place)
);

-- What people enter of the rows of a sheet. The row's description is kept with each entry: where
-- the sheet has come to say something else in that row, the entry is no longer of it. Nothing is
-- ever changed; what is entered later takes the place of what is there.

-- Settings 指标设定: which indicator a row is linked to (none: to none, even if one is proposed), and
-- how a figure without a sign is read.
create table target_setting (
  project_id bigint not null references project on delete cascade,
  number     integer not null,
  tree_row   integer not null check (tree_row > 0),
  indicator  text not null,
  code       text,
  read_as    text check (read_as in ('AT_LEAST', 'AT_MOST', 'EQUAL')),
  at         timestamptz not null,
  by         text not null,
  primary key (project_id, number)
);
create trigger settings_stay before update on target_setting
  for each statement execute function refuse_rewriting();

-- Reported values 填报值.
create table target_report (
  project_id bigint not null references project,
  number     integer not null,
  tree_row   integer not null check (tree_row > 0),
  indicator  text not null,
  text       text not null,
  as_of      date not null,
  evidence   text not null,
  at         timestamptz not null,
  by         text not null,
  primary key (project_id, number)
);
create trigger reports_are_append_only before update or delete or truncate on target_report
  for each statement execute function refuse_rewriting();

-- Frozen values 定格值 with their proof. What was held against the target is dividend ÷ divisor.
create table target_freeze (
  project_id    bigint not null references project,
  number        integer not null,
  tree_row      integer not null check (tree_row > 0),
  indicator     text not null,
  code          text not null,
  as_of         date not null,
  shown         text not null,
  dividend      numeric,
  divisor       numeric check (divisor > 0),
  numerator     numeric not null,
  denominator   numeric,
  rules_version integer,
  members       text not null,
  at            timestamptz not null,
  by            text not null,
  primary key (project_id, number),
  check ((dividend is null) = (divisor is null))
);
create trigger freezes_are_append_only before update or delete or truncate on target_freeze
  for each statement execute function refuse_rewriting();
