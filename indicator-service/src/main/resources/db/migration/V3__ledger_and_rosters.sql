-- How often a book 簿册 of a court has been written in: its ledger, its roster. Whoever writes holds the
-- row from the first look to the commit, so revisions are committed in their order, a reference is taken
-- once, and what was checked stays true until it is written.
create table book_revision (
  court    text collate "C" not null,
  book     text not null check (book in ('LEDGER', 'ROSTER')),
  revision bigint not null,
  primary key (court, book)
);

-- The departmental ledger 部门工作台账. numerator and denominator as booked; a counter-entry 冲正 books the
-- negative amounts and names the entry that it takes back. day is the day the entry counts on. An id
-- alone is found through the key as well: PostgreSQL skips from court to court.
create table ledger_entry (
  court         text collate "C" not null,
  id            uuid not null,
  department    text,
  item          text collate "C" not null,
  day           date not null,
  period_from   date,
  period_to     date,
  numerator     numeric(15, 2) not null,
  denominator   numeric(15, 2),
  evidence      text not null,
  evidence_link text,
  reference     text,
  reverses      uuid,
  recorded_by   text not null,
  recorded_at   timestamptz not null,
  primary key (court, id),
  foreign key (court, reverses) references ledger_entry,
  unique (court, reverses),
  unique (court, reference),
  check ((period_from is null) = (period_to is null)),
  check (period_from <= period_to),
  check (reverses is not null or (numerator >= 0 and (denominator is null or denominator >= 0))),
  check (reverses is null or (reference is null and numerator <= 0 and (denominator is null or denominator <= 0)))
);
create index ledger_entry_by_item on ledger_entry (court, item, day);
create index ledger_entry_by_day on ledger_entry (court, day);

-- What is booked stays: neither a program's fault nor a hand at the console rewrites the books.
create function refuse_rewriting() returns trigger language plpgsql as $$
begin
  raise exception '% of % refused: entries are never changed', tg_op, tg_table_name;
end
$$;
create trigger ledger_is_append_only before update or delete or truncate on ledger_entry
  for each statement execute function refuse_rewriting();

-- The roster of quota judges 员额法官名册: from which day to which day somebody is one. A withdrawn row
-- was entered by mistake and counts nowhere.
create table roster_tenure (
  court      text collate "C" not null,
  id         uuid not null,
  judge      text not null,
  judge_name text,
  department text,
  from_day   date not null,
  to_day     date,
  withdrawn  boolean not null,
  version    integer not null,
  changed_by text not null,
  changed_at timestamptz not null,
  primary key (court, id),
  check (from_day <= to_day)
);
create index roster_tenure_by_judge on roster_tenure (court, judge, from_day);
