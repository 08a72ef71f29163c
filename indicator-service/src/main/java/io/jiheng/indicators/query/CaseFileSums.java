package io.jiheng.indicators.query;

import io.jiheng.contract.CaseFamily;
import io.jiheng.indicators.catalogue.Indicator;
import io.jiheng.indicators.catalogue.Window;
import io.jiheng.indicators.store.CaseFiles;
import io.jiheng.indicators.store.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Predicate;

/** Reads the case files of a slice and folds them into sums. */
@ApplicationScoped
class CaseFileSums {

  private static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

  private final Transactions transactions;

  CaseFileSums(Transactions transactions) {
    this.transactions = transactions;
  }

  /**
   * The sums of a slice for values from the day {@code first} on.
   *
   * @param indicators for which the sums must serve; cases that cannot touch them are not read
   */
  Sums of(
      Collection<String> courts,
      Slice slice,
      Predicate<CaseFamily> families,
      Collection<Indicator> indicators,
      LocalDate first)
      throws SQLException {
    var sums = new SliceSums(families);
    var filter =
        new CaseFiles.SliceFilter(
            courts, earliestClosing(indicators, first), slice.department(), slice.judge());
    transactions.readAtOneMoment(
        connection -> {
          CaseFiles.slice(
              connection,
              filter,
              row -> {
                var file = row.fold();
                if (slice.contains(file)) {
                  sums.add(file);
                }
              });
          return sums;
        });
    return sums;
  }

  /**
   * A case closed before this day adds nothing to any window: a flow begins later, and in a level
   * its filing and closing cancel out.
   */
  private static LocalDate earliestClosing(Collection<Indicator> indicators, LocalDate asOf) {
    return indicators.stream()
        .flatMap(indicator -> indicator.formula().terms())
        .map(term -> term.window().of(asOf))
        .map(CaseFileSums::earliestClosing)
        .min(LocalDate::compareTo)
        .orElse(asOf);
  }

  private static LocalDate earliestClosing(Window.Days window) {
    return window.from().equals(BEGINNING) ? window.to().plusDays(1) : window.from();
  }
}
