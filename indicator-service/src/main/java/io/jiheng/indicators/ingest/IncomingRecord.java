package io.jiheng.indicators.ingest;

import io.jiheng.indicators.eventlog.Position;
import java.time.Instant;

/**
 * A record of the topic of events.
 *
 * @param receivedAt when Kafka took it
 * @param value a JSON envelope, if all is well
 */
record IncomingRecord(String topic, Position position, Instant receivedAt, byte[] value) {}
