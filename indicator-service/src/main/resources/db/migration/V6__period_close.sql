-- A closed month 期间关账. document is the signed form, byte for byte; everything beside it is there to find it
-- by. edition counts the closes of one month, because a month that was reopened can be closed again: of
-- many who race to close it, one gets the number.
create table period_close (
  court     text collate "C" not null,
  id        uuid not null,
  scope     text not null check (scope in ('COURT', 'SUBTREE')),
  month     date not null check (extract(day from month) = 1),
  edition   integer not null check (edition > 0),
  closed_at timestamptz not null,
  closed_by text not null,
  note      text,
  document  bytea not null,
  signature text not null,
  key_id    text not null,
  primary key (court, id),
  unique (court, scope, month, edition)
);
create index period_close_by_day on period_close (court, closed_at);

-- That a month was opened again 重新开账, and why. The close it speaks of stays as it is.
create table period_reopening (
  court       text collate "C" not null,
  close_id    uuid not null,
  reason      text not null,
  reopened_by text not null,
  reopened_at timestamptz not null,
  primary key (court, close_id),
  foreign key (court, close_id) references period_close
);

create trigger closes_are_append_only before update or delete or truncate on period_close
  for each statement execute function refuse_rewriting();
create trigger reopenings_are_append_only before update or delete or truncate on period_reopening
  for each statement execute function refuse_rewriting();

alter table book_revision drop constraint book_revision_book_check;
alter table book_revision add check (book in ('LEDGER', 'ROSTER', 'CLOSE'));
