package io.jiheng.indicators.query.supervision.rest;

import io.jiheng.indicators.query.files.FirstInOrder;
import io.jiheng.indicators.query.supervision.WatchLists.Reach;
import io.jiheng.pattern.file.CsvFile;
import io.jiheng.pattern.page.Page;
import io.jiheng.pattern.page.PageRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Writes a list of what has to be chased up 督办清单, the longest at the top: a page of it, or all of
 * it as a file. However long it is, no more of it is held than stands up to the end of the page.
 *
 * @param name of the file
 * @param columns of the file
 * @param key by whose natural order the longest comes first
 * @param cells of a row of the file
 */
record WatchList<T>(
    String name, List<String> columns, Function<T, String> key, Function<T, List<String>> cells) {

  /** What stands before a page is held. */
  private static final int FARTHEST = 10_000;

  private static final int MOST_DAYS = 99_999_999;

  /** Tells the rows in no order. */
  @FunctionalInterface
  interface Rows<T> {
    void forEach(Reach reach, Consumer<T> action);
  }

  /** A key by which what has lasted longest comes first, and then the files in their order. */
  static String longestFirst(long days, WatchedCaseResponse file, String item) {
    return String.join(
        "\u0001",
        "%08d".formatted(MOST_DAYS - Math.min(days, MOST_DAYS)),
        file.court(),
        file.caseNumber(),
        item == null ? "" : item);
  }

  Response page(PageRequest page, UriInfo uri, Rows<T> rows) {
    var offset = page.offsetWithin(FARTHEST);
    var first = new FirstInOrder<Keyed<T>>(offset + page.size(), Keyed.order());
    rows.forEach(Reach.PAGE, row -> first.add(new Keyed<>(key.apply(row), row)));
    var shown = first.inOrder().stream().skip(offset).map(Keyed::row).toList();
    return Page.of(shown, page, first.total()).response(uri);
  }

  Response file(Rows<T> rows) {
    return CsvFile.of(
        name,
        columns,
        out -> {
          try (var sorted = new SortedRows()) {
            rows.forEach(Reach.FILE, row -> sorted.add(key.apply(row), cells.apply(row)));
            sorted.forEach(out);
          }
        });
  }

  private record Keyed<T>(String key, T row) {

    static <T> Comparator<Keyed<T>> order() {
      return Comparator.comparing(Keyed::key);
    }
  }
}
