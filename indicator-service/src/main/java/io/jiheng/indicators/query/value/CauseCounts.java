package io.jiheng.indicators.query.value;

import io.jiheng.indicators.casefile.CaseFile;
import io.jiheng.indicators.casefile.CaseFiled;
import io.jiheng.indicators.casefile.Cause;
import io.jiheng.indicators.casefile.Dossier;
import io.jiheng.indicators.catalogue.Catalogue;
import io.jiheng.indicators.catalogue.Term;
import io.jiheng.indicators.query.files.CaseFileScan;
import io.jiheng.indicators.query.slice.Part;
import io.jiheng.indicators.query.slice.TermFilter;
import io.jiheng.indicators.query.slice.ValueQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Counts the cases of each cause of action 案由. They are counted by the terms of the indicators, so
 * that a row agrees with the figures cut by its cause, and the rows add up to the figures of the
 * whole.
 */
@ApplicationScoped
public class CauseCounts {

  private final CaseFileScan files;
  private final Catalogue catalogue;

  CauseCounts(CaseFileScan files, Catalogue catalogue) {
    this.files = files;
    this.catalogue = catalogue;
  }

  /**
   * The cases of one cause.
   *
   * @param cause absent for those whose filing names none
   * @param accepted as {@code accepted-count} counts them 受理
   * @param filed as the denominator of {@code clearance-rate} counts them 新收
   * @param closed as {@code closed-count} counts them 结案
   */
  public record Row(Optional<Cause> cause, long accepted, long filed, long closed) {

    private static final Comparator<Row> MOST_FIRST =
        Comparator.comparingLong(Row::accepted)
            .thenComparingLong(Row::closed)
            .reversed()
            .thenComparing(
                row -> row.cause().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));

    private Row plus(Row other) {
      return new Row(cause, accepted + other.accepted, filed + other.filed, closed + other.closed);
    }

    private boolean isAny() {
      return accepted != 0 || filed != 0 || closed != 0;
    }
  }

  /** The causes of the cases that a query is about, those with the most cases accepted first. */
  public List<Row> of(ValueQuery query, LocalDate asOf) {
    var accepted = terms("accepted-count", Part.NUMERATOR, asOf);
    var filed = terms("clearance-rate", Part.DENOMINATOR, asOf);
    var closed = terms("closed-count", Part.NUMERATOR, asOf);
    var rows = new HashMap<Optional<Cause>, Row>();
    files.forEach(
        query,
        Stream.of(accepted, filed, closed).flatMap(List::stream).toList(),
        asOf,
        (dossier, contributions) ->
            rows.merge(
                cause(dossier),
                new Row(
                    cause(dossier),
                    TermFilter.sum(accepted, contributions, asOf),
                    TermFilter.sum(filed, contributions, asOf),
                    TermFilter.sum(closed, contributions, asOf)),
                Row::plus));
    return rows.values().stream().filter(Row::isAny).sorted(Row.MOST_FIRST).toList();
  }

  private List<Term> terms(String indicator, Part part, LocalDate asOf) {
    return part.terms(catalogue.indicator(indicator).orElseThrow().on(asOf));
  }

  private static Optional<Cause> cause(Dossier dossier) {
    return dossier instanceof CaseFile file
        ? file.filing().flatMap(CaseFiled::causeOfAction)
        : Optional.empty();
  }
}
