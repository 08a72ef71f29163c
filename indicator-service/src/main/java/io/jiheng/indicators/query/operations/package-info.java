/**
 * The proof and the way of events 运维: receipts, the recount and its health, how far courts are
 * counted. Reads only; what changes counters is in {@code rebuild} and {@code ingest}.
 */
package io.jiheng.indicators.query.operations;
