-- The audit log 审计日志: entries are added and never changed. Each carries the hash of itself and of the one before it, so that
-- one which was changed or taken out by whoever got past the triggers shows in audit_fault. Shared by the services: run again
-- whenever it changes, so every statement holds when all is there already.

create table if not exists audit_entry (
  id bigint primary key,
  at timestamptz not null,
  phase text not null check (phase in ('BEGUN', 'DONE')),
  request_id text not null,
  name text not null,
  roles text not null,
  courts text not null,
  operation text not null,
  method text not null,
  path text not null,
  object text not null,
  status integer,
  address text not null,
  hash bytea not null
);

create index if not exists audit_entry_at on audit_entry (at);
create index if not exists audit_entry_name on audit_entry (name, id);

create or replace function audit_hash(entry audit_entry, previous bytea) returns bytea
  language sql stable as $$
  select sha256(coalesce(previous, ''::bytea) || convert_to(jsonb_build_array(
    entry.id, extract(epoch from entry.at), entry.phase, entry.request_id, entry.name, entry.roles, entry.courts,
    entry.operation, entry.method, entry.path, entry.object, entry.status, entry.address)::text, 'UTF8'))
$$;

-- One writer at a time, whichever replica it belongs to: numbers have no gaps, and the order of the chain is theirs.
create or replace function audit_chain() returns trigger language plpgsql as $$
declare
  latest record;
begin
  perform pg_advisory_xact_lock(19082, 77);
  select id, hash into latest from audit_entry order by id desc limit 1;
  new.id := coalesce(latest.id, 0) + 1;
  new.hash := audit_hash(new, latest.hash);
  return new;
end
$$;

create or replace trigger audit_chain before insert on audit_entry
  for each row execute function audit_chain();

create or replace function audit_refuse() returns trigger language plpgsql as $$
begin
  raise exception '审计日志只增不改 the audit log takes entries and gives none back' using errcode = 'insufficient_privilege';
end
$$;

create or replace trigger audit_no_change before update or delete on audit_entry
  for each row execute function audit_refuse();
create or replace trigger audit_no_truncate before truncate on audit_entry
  for each statement execute function audit_refuse();

-- Entries that are not what was written, or follow a gap. The first one there may be has its predecessor in an archive.
create or replace view audit_fault as
  select id, at from (
    select e.id, e.at, e.hash, row_number() over ordered as place,
      lag(e.id) over ordered as previous_id,
      audit_hash(e, lag(e.hash) over ordered) as expected
    from audit_entry e window ordered as (order by e.id)) checked
  where (place > 1 and (id <> previous_id + 1 or hash <> expected)) or (id = 1 and hash <> expected);
