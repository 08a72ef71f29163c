package io.jiheng.indicators.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/**
 * Which entries of the ledger are asked about. Whatever is not given is not cut.
 *
 * @param from first day that counts
 * @param to last day that counts
 */
public record LedgerSelection(
    Collection<String> courts,
    Optional<String> item,
    Optional<String> department,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {}
