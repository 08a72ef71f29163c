-- 通报文稿: the wording of a court's monthly bulletin. Where a court has no row, or its text is null, the packaged
-- wording holds; the version is how often it was changed.
create table bulletin_wording (
  court      text collate "C" primary key,
  version    integer not null default 0 check (version >= 0),
  text       text,
  changed_by text,
  changed_at timestamptz,
  check ((version = 0) = (changed_at is null)),
  check ((changed_by is null) = (changed_at is null))
);
