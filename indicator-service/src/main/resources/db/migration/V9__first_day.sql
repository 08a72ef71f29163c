-- first_day: the first day on which the file adds anything. last_day: the last one; 'infinity' while it
-- goes on by itself. Both are null where it adds nothing. Filled on the next start, with the counters.
alter table case_file add column first_day date;
-- A page of members goes through the files of a court in their order and looks only at those that
-- may add to its days: told by this index without reading a history.
create index case_file_in_order on case_file (court, case_number, first_day, last_day);
-- A page of the cases that run out is found in the index, whatever lies in their histories.
drop index case_file_due;
create index case_file_due on case_file (court, due_on, case_number) include (department, judge)
  where state = 'PENDING' and due_on is not null;
