package io.jiheng.indicators.eventlog;

import com.fasterxml.jackson.databind.JsonNode;
import io.jiheng.indicators.casefile.RecordedEvent;
import java.time.Instant;

/**
 * One event of a case as the log holds it.
 *
 * @param recorded what it says, understood
 * @param type its CloudEvents type
 * @param data its data as the source sent it, also the fields that are not understood
 * @param position where it lies in Kafka
 * @param countedAt when its effect was committed
 */
public record LoggedEvent(
    RecordedEvent recorded, String type, JsonNode data, Position position, Instant countedAt) {}
