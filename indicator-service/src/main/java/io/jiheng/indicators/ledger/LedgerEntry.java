package io.jiheng.indicators.ledger;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A line of the ledger 台账记录.
 *
 * @param reverses the entry taken back, of a counter-entry 冲正
 * @param reversedBy the counter-entry that takes this one back
 */
public record LedgerEntry(
    UUID id,
    Booking booking,
    Optional<UUID> reverses,
    Optional<UUID> reversedBy,
    String recordedBy,
    Instant recordedAt) {}
