-- What an adjustment 调整 rests on: the document's number 文号 and its date.
alter table project_revision
  add column document_number text,
  add column document_day    date,
  add check ((document_number is null) = (document_day is null));
