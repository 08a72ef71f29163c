-- 审限规则变更记录: a row for every change of a court's own table (kind TABLE, subject the court) or of a
-- calendar of holidays (kind CALENDAR, subject the year): by whom, when, and what stood before and after;
-- null where there was none. The version of a table or calendar is that of its latest change.
create table limit_change (
  kind       text not null check (kind in ('TABLE', 'CALENDAR')),
  subject    text collate "C" not null,
  version    integer not null check (version > 0),
  changed_by text not null,
  changed_at timestamptz not null,
  before     jsonb,
  after      jsonb,
  primary key (kind, subject, version),
  check (before is not null or after is not null)
);
create trigger limit_changes_are_append_only before update or delete or truncate on limit_change
  for each statement execute function refuse_rewriting();
