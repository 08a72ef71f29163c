/**
 * The counters and books of one moment 计数快照, held in memory and brought up to date from the
 * database. Everything answered from one {@link io.jiheng.indicators.query.snapshot.Snapshot} is
 * consistent; how it is read may change, what it sums may not.
 */
package io.jiheng.indicators.query.snapshot;
