package io.jiheng.indicators.eventlog;

import io.jiheng.indicators.casefile.FileKey;
import io.jiheng.indicators.casefile.RecordedEvent;

/**
 * An event as it came from Kafka, understood.
 *
 * @param key the file it belongs to: the case, or a petition or matter
 * @param subject the case number or court code that it names
 * @param data the bytes of its data, as the source sent them
 */
public record Envelope(
    FileKey key, String subject, RecordedEvent recorded, String type, byte[] data) {}
