package io.jiheng.indicators.bruteforce;

import io.jiheng.indicators.bruteforce.AnyBooks.Entry;
import io.jiheng.indicators.organization.Tenure;
import io.jiheng.indicators.store.Books;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Random books as the service reads them: what is taken back stands there with its counter-entry.
 */
final class BooksAsRead {

  private BooksAsRead() {}

  static List<Books.OfCourt> of(AnyBooks books, Collection<String> courts) {
    return courts.stream().map(court -> of(books, court)).toList();
  }

  private static Books.OfCourt of(AnyBooks books, String court) {
    var ledger = new ArrayList<Books.Booked>();
    for (var entry : books.entries()) {
      if (entry.court().equals(court)) {
        ledger.add(booked(entry, 1));
        if (entry.takenBack()) {
          ledger.add(booked(entry, -1));
        }
      }
    }
    var roster =
        books.seats().stream()
            .filter(seat -> seat.court().equals(court))
            .map(
                seat ->
                    new Tenure(
                        court,
                        seat.judge(),
                        Optional.empty(),
                        seat.department(),
                        seat.from(),
                        seat.to()))
            .toList();
    return new Books.OfCourt(1, ledger, roster);
  }

  private static Books.Booked booked(Entry entry, int sign) {
    var factor = BigDecimal.valueOf(sign);
    return new Books.Booked(
        entry.item(),
        entry.department(),
        entry.day(),
        entry.numerator().multiply(factor),
        entry.denominator().orElse(BigDecimal.ZERO).multiply(factor),
        sign);
  }
}
