/**
 * From Kafka to the counters: a batch of records, one transaction, then the offset. A crash
 * anywhere repeats a batch and changes nothing twice.
 */
package io.jiheng.indicators.ingest;
