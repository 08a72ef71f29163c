package io.jiheng.indicators.eventlog;

import io.jiheng.contract.CaseNumber;
import io.jiheng.indicators.casefile.RecordedEvent;

/**
 * An event as it came from Kafka, understood.
 *
 * @param subject the case
 * @param data the bytes of its data, as the source sent them
 */
public record Envelope(CaseNumber subject, RecordedEvent recorded, String type, byte[] data) {}
