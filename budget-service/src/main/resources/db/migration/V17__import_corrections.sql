-- What whoever brought a file corrected in it before it was entered 更正: the file itself stays as it came.
create table import_correction (
  import_id   bigint not null references document_import on delete cascade,
  position    integer not null,
  part        text not null,
  line        integer not null check (line >= 1),
  cell_column integer not null check (cell_column >= 0),
  text        text not null,
  at          timestamptz not null,
  by          text not null,
  primary key (import_id, position),
  unique (import_id, part, line, cell_column)
);
