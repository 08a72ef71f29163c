-- Self-evaluations 绩效自评. What people wrote is kept as one document; the scores only of what is
-- submitted, for those of a draft follow from the books of the day.
create table self_evaluation (
  project_id bigint primary key references project,
  revision   integer not null,
  state      text not null check (state in ('DRAFT', 'SUBMITTED')),
  draft      jsonb not null,
  card       jsonb,
  signed_by  text,
  signed_at  timestamptz,
  check ((state = 'SUBMITTED') = (signed_by is not null)),
  check ((signed_by is null) = (signed_at is null))
);

create table self_evaluation_revision (
  project_id bigint not null references self_evaluation,
  number     integer not null,
  step       text not null,
  at         timestamptz not null,
  by         text not null,
  reason     text not null,
  state      text not null,
  draft      jsonb not null,
  card       jsonb,
  primary key (project_id, number)
);
create trigger evaluation_revisions_stay before update or delete or truncate
  on self_evaluation_revision for each statement execute function refuse_rewriting();

-- What people write at the check dates of monitoring 绩效运行监控. Every version stays; the latest holds.
create table monitoring_note (
  project_id bigint not null references project,
  day        date not null,
  number     integer not null,
  notes      jsonb not null,
  at         timestamptz not null,
  by         text not null,
  primary key (project_id, day, number)
);
create trigger monitoring_notes_stay before update or delete or truncate on monitoring_note
  for each statement execute function refuse_rewriting();
