/**
 * PostgreSQL: case rows with their events, identities, counters. Sets of rows at a time, in key
 * order, no entity per event. The tables are described in {@code db/migration}.
 */
package io.jiheng.indicators.store;
