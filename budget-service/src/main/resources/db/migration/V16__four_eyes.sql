-- Whether a unit wants two people 四眼原则: one who asks and another who decides. The latest entry of a
-- unit holds; a unit without any wants them. Every entry stays, for whoever asks who changed it.
create table four_eyes (
  unit_code text not null references unit,
  number    integer not null,
  required  boolean not null,
  reason    text not null,
  at        timestamptz not null,
  by        text not null,
  primary key (unit_code, number)
);
create trigger four_eyes_stay before update or delete or truncate on four_eyes
  for each statement execute function refuse_rewriting();
