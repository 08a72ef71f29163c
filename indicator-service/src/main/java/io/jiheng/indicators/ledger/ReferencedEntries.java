package io.jiheng.indicators.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the entries that were booked before under the references of bookings. */
final class ReferencedEntries {

  private final Map<List<String>, LedgerEntry> byReference = new HashMap<>();

  static Set<String> references(Collection<Booking> bookings) {
    return bookings.stream()
        .flatMap(booking -> booking.reference().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  void add(Collection<LedgerEntry> entries) {
    for (var entry : entries) {
      key(entry.booking()).ifPresent(key -> byReference.put(key, entry));
    }
  }

  /** The entry under the reference of a booking, whatever it says. */
  Optional<LedgerEntry> entry(Booking booking) {
    return key(booking).map(byReference::get);
  }

  private static Optional<List<String>> key(Booking booking) {
    return booking.reference().map(reference -> List.of(booking.court(), reference));
  }
}
