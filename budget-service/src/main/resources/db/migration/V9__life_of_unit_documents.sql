-- Units' documents get the life of a project's sheet: what was done with each revision, in which
-- state it is, why, and what an adjustment 调整 rests on. Those that are there are drafts 编报.
alter table unit_document
  add column step            text not null default 'CHANGE',
  add column state           text not null default 'DRAFT'
    check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED')),
  add column reason          text not null default '',
  add column document_number text,
  add column document_day    date,
  add check ((document_number is null) = (document_day is null));

drop trigger unit_documents_stay on unit_document;
update unit_document set step = 'CREATE' where revision = 1;
alter table unit_document
  alter column step drop default,
  alter column state drop default,
  alter column reason drop default;

-- A revision is never rewritten. A draft can be deleted with all its revisions; what has ever been
-- submitted cannot.
create trigger unit_documents_stay before update or truncate on unit_document
  for each statement execute function refuse_rewriting();
create trigger submitted_unit_documents_stay before delete on unit_document
  for each row when (old.state <> 'DRAFT') execute function refuse_rewriting();
