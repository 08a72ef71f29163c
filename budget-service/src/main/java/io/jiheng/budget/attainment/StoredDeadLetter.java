package io.jiheng.budget.attainment;

import java.time.Instant;

/**
 * A message that was set aside 搁置的消息, to be looked at.
 *
 * @param beginning of its payload, as much as is shown
 * @param size of the whole payload in bytes
 */
public record StoredDeadLetter(
    String topic,
    int partition,
    long offset,
    Instant at,
    String reason,
    byte[] beginning,
    long size) {}
