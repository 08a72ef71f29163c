-- Distributes by court what grows with the events, over the workers of a Citus coordinator: see ../DATABASES.md.
-- To be run once, by a superuser, after the migrations of indicator-service, while it does not count:
--   psql -X -v ON_ERROR_STOP=1 -v shards=8 -d indicators -f distribute.sql
-- shards: two to four for each worker there will ever be. Every statement of a batch goes to each of them.
\if :{?shards}
\else
  \set shards 8
\endif
begin;

-- Of a court the files, the cells and the revision are on one worker, in shards that belong together: what is locked there and what
-- that lock guards are prepared and committed as one.
select create_distributed_table('case_file', 'court', colocate_with => 'none', shard_count => :shards);
select create_distributed_table('counter', 'court', colocate_with => 'case_file');
select create_distributed_table('court_count', 'court', colocate_with => 'case_file');

-- An identity is one whichever court it is told of, so its place follows from its key: whoever claims it for another court comes here too.
select create_distributed_table('event_identity', 'key', colocate_with => 'none', shard_count => :shards);
select create_distributed_table('duplicate_event', 'key', colocate_with => 'event_identity');

-- All else stays on the coordinator: the row by which batches are admitted, what people write, dead letters, the audit log.
commit;

select current_database() as db \gset
-- One connection to each worker reads for a session, so that a court's revision and its cells are read as of one moment.
alter database :"db" set citus.max_adaptive_executor_pool_size = 1;
alter database :"db" set citus.multi_shard_modify_mode = 'sequential';
-- A batch is dealt out over one connection for each shard; kept open, or each statement opens them anew.
alter database :"db" set citus.max_cached_conns_per_worker = :shards;
