-- Money carried over from the year before 上年结转 that a sheet budgets is a source of its own. Sheets
-- entered before had none.
alter table project
  add column carried_wan numeric(18, 6) not null default 0 check (carried_wan >= 0);
alter table project drop constraint project_check;
alter table project
  add constraint project_sources check (budget_wan = fiscal_wan + carried_wan + other_wan);

-- What came in by carry-over 结转 alone: a sheet may count on that money already, and it is not had
-- twice.
create or replace view budget_moved as
  select e.project_id,
         coalesce(sum(e.amount_wan) filter (where t.source = 'FISCAL'), 0) as fiscal_wan,
         coalesce(sum(e.amount_wan) filter (where t.source = 'OTHER'), 0) as other_wan,
         coalesce(sum(e.amount_wan) filter
           (where t.source = 'CARRIED' and (t.kind = 'TRANSFER' or e.amount_wan > 0)), 0)
           as carried_wan,
         coalesce(-sum(e.amount_wan) filter
           (where t.kind = 'CARRY_OVER' and e.amount_wan < 0), 0) as carried_out_wan,
         coalesce(sum(e.amount_wan) filter
           (where t.kind = 'CARRY_OVER' and e.amount_wan > 0), 0) as carried_in_wan
    from budget_transfer_entry e join budget_transfer t using (transfer_id)
   group by e.project_id;
