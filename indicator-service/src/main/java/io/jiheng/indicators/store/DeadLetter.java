package io.jiheng.indicators.store;

import io.jiheng.indicators.eventlog.Position;
import java.time.Instant;
import java.util.Optional;

/**
 * An event that could not be counted 死信, with the reason.
 *
 * @param topic the Kafka topic it came from
 * @param code why, e.g. unknown-type
 * @param place where in the event, as a JSON pointer
 * @param body the record as it lies in Kafka
 */
public record DeadLetter(
    String topic,
    Position position,
    Instant receivedAt,
    Optional<String> source,
    Optional<String> eventId,
    Optional<String> eventType,
    Optional<String> subject,
    String code,
    String place,
    String value,
    String reason,
    byte[] body) {}
