package io.jiheng.bench;

/** What can be asked for with {@code --only}. */
enum Part {
  START,
  DOOR,
  SINGLE,
  SLOW,
  INGEST,
  FRESHNESS,
  READS,
  SHEETS,
  FILES
}
