-- Which version of the indicator's calibre 口径版本 a value was reckoned by, and since when that version
-- holds. What was told or frozen before names none.
alter table live_value
  add column calibre_version text,
  add column calibre_from    date,
  add check (calibre_version is not null or calibre_from is null);
alter table target_freeze
  add column calibre_version text,
  add column calibre_from    date,
  add check (calibre_version is not null or calibre_from is null);
