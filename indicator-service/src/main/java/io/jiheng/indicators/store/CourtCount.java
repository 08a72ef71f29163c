package io.jiheng.indicators.store;

import java.time.Instant;
import java.util.Optional;

/**
 * How far a court is counted.
 *
 * @param revision grows by one with every batch that touches the court
 * @param events events counted so far
 * @param newestEventTime the latest time of an event counted, at most that of its counting; absent
 *     where only cases of other courts are charged to it
 * @param countedAt when the last batch was counted
 * @param lagMillis how long the last counted event had waited in Kafka
 */
public record CourtCount(
    String court,
    long revision,
    long events,
    Optional<Instant> newestEventTime,
    Instant countedAt,
    long lagMillis) {}
