package io.jiheng.indicators.eventlog;

/** Where a record lies in Kafka. */
public record Position(int partition, long offset) {}
