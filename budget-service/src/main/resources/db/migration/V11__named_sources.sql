-- A payment or a commitment may name where its money comes from 资金来源. One that names none is reckoned
-- to what the named ones leave.
alter table ledger_entry
  add column source text check (source in ('FISCAL', 'OTHER', 'CARRIED'));
alter table commitment
  add column source text check (source in ('FISCAL', 'OTHER', 'CARRIED'));
