-- Commitments 合同/冻结: money of a project reserved before it is paid. Numbers are the units' own.
create table commitment (
  unit_code    text not null,
  year         integer not null,
  number       text not null,
  project_id   bigint not null references project,
  kind         text not null check (kind in ('CONTRACT', 'FREEZE')),
  amount_wan   numeric(18, 6) not null check (amount_wan > 0),
  committed_on date not null,
  counterparty text not null,
  note         text not null,
  entered_at   timestamptz not null,
  entered_by   text not null,
  primary key (unit_code, year, number),
  unique (project_id, number)
);

-- What a commitment no longer needs is released 释放, once and for good.
create table commitment_release (
  project_id  bigint not null,
  number      text not null,
  amount_wan  numeric(18, 6) not null check (amount_wan >= 0),
  released_on date not null,
  reason      text not null,
  entered_at  timestamptz not null,
  entered_by  text not null,
  primary key (project_id, number),
  foreign key (project_id, number) references commitment (project_id, number)
);

-- A payment may draw on a commitment of its own project.
alter table ledger_entry
  add column commitment text,
  add foreign key (project_id, commitment) references commitment (project_id, number);
create index ledger_entry_by_commitment on ledger_entry (project_id, commitment)
  where commitment is not null;

create trigger commitments_stay before update or delete or truncate on commitment
  for each statement execute function refuse_rewriting();
create trigger releases_stay before update or delete or truncate on commitment_release
  for each statement execute function refuse_rewriting();
