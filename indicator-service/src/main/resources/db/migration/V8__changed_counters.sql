-- Who keeps counters in memory asks for the cells that changed since. Without this every such look reads
-- all cells of every court that was counted on; with it a cell that is written costs one entry more.
create index counter_by_revision on counter (court, revision);
