package io.jiheng.indicators.ingest;

import io.jiheng.indicators.bruteforce.AnyBooks;
import io.jiheng.indicators.bruteforce.AnyBooks.Entry;
import io.jiheng.indicators.bruteforce.AnyBooks.Seat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Puts ledgers and rosters in the place of what the database holds of them. */
final class BooksSql {

  private BooksSql() {}

  static List<String> of(AnyBooks books) {
    var statements =
        new ArrayList<>(
            List.of(
                // The ledger refuses to be emptied by anybody who does not step around its
                // triggers.
                "set local session_replication_role = replica",
                "truncate ledger_entry, roster_tenure, book_revision",
                "set local session_replication_role = origin"));
    for (var entry : books.entries()) {
      var id = UUID.randomUUID();
      statements.add(entry(entry, id, Optional.empty(), entry.numerator(), entry.denominator()));
      if (entry.takenBack()) {
        statements.add(
            entry(
                entry,
                UUID.randomUUID(),
                Optional.of(id),
                entry.numerator().negate(),
                entry.denominator().map(BigDecimal::negate)));
      }
    }
    books.seats().forEach(seat -> statements.add(seat(seat, false)));
    books.mistakes().forEach(seat -> statements.add(seat(seat, true)));
    Stream.concat(
            books.entries().stream().map(Entry::court),
            Stream.concat(books.seats().stream(), books.mistakes().stream()).map(Seat::court))
        .distinct()
        .forEach(
            court ->
                statements.add(
                    "insert into book_revision values ('%s', 'LEDGER', 1)".formatted(court)));
    return statements;
  }

  private static String entry(
      Entry entry,
      UUID id,
      Optional<UUID> reverses,
      BigDecimal numerator,
      Optional<BigDecimal> denominator) {
    var from = entry.days().map(days -> entry.day().minusDays(days));
    return "insert into ledger_entry values ("
        + String.join(
            ", ",
            text(entry.court()),
            text(id),
            text(entry.department()),
            text(entry.item()),
            text(entry.day()),
            text(from),
            text(from.map(day -> entry.day())),
            numerator.toString(),
            denominator.map(BigDecimal::toString).orElse("null"),
            "'台账原件', null, null",
            text(reverses),
            "'T', now()")
        + ")";
  }

  private static String seat(Seat seat, boolean withdrawn) {
    return "insert into roster_tenure values ("
        + String.join(
            ", ",
            text(seat.court()),
            text(UUID.randomUUID()),
            text(seat.judge()),
            "null",
            text(seat.department()),
            text(seat.from()),
            text(seat.to()),
            String.valueOf(withdrawn),
            "1, 'T', now()")
        + ")";
  }

  private static String text(Object value) {
    return "'" + value + "'";
  }

  private static String text(Optional<?> value) {
    return value.map(BooksSql::text).orElse("null");
  }
}
