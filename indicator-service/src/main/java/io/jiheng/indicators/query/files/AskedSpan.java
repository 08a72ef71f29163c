package io.jiheng.indicators.query.files;

import io.jiheng.indicators.catalogue.Term;
import io.jiheng.indicators.catalogue.Window;
import io.jiheng.indicators.query.slice.ValueQuery;
import java.time.LocalDate;
import java.util.Collection;

/**
 * Bounds the days that a file must touch to add to terms at all 涉及期间.
 *
 * @param from a file whose last day lies before this one adds nothing to any window: a flow begins
 *     later, and what it added to a level is taken away by then; what is counted since a day
 *     touches that day or a later one
 * @param to a file whose first day lies after this one adds nothing to any window either
 */
record AskedSpan(LocalDate from, LocalDate to) {

  /** The span of a query about terms as of a day. */
  static AskedSpan of(ValueQuery query, Collection<Term> terms, LocalDate asOf) {
    var windows = terms.stream().map(term -> term.window().of(asOf)).toList();
    var from = windows.stream().map(AskedSpan::earliest).min(LocalDate::compareTo).orElse(asOf);
    return new AskedSpan(
        query.since().orElse(from),
        windows.stream().map(Window.Days::to).max(LocalDate::compareTo).orElse(asOf));
  }

  private static LocalDate earliest(Window.Days window) {
    return window.from().equals(Window.Days.BEGINNING) ? window.to().plusDays(1) : window.from();
  }
}
