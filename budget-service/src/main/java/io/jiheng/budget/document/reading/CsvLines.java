package io.jiheng.budget.document.reading;

import io.jiheng.budget.document.Line;
import io.jiheng.budget.document.Place;
import io.jiheng.budget.paper.DefusedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Lines of a form that was saved as CSV. What tells it from other text is that all its records have
 * the same number of cells.
 */
final class CsvLines {

  /** Fewer columns than any form has. */
  private static final int TOO_NARROW = 2;

  private CsvLines() {}

  /**
   * @return empty if the text is no CSV
   */
  static Optional<List<Line>> of(String text) {
    try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
      LineCollector lines = new LineCollector();
      int columns = 0;
      for (CSVRecord record : parser) {
        columns = columns == 0 ? record.size() : columns;
        if (record.size() != columns || columns <= TOO_NARROW) {
          return Optional.empty();
        }
        lines.add(line(record));
      }
      return columns == 0 ? Optional.empty() : Optional.of(lines.lines());
    } catch (UncheckedIOException noCsv) {
      return Optional.empty();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Line line(CSVRecord record) {
    return Line.ofWorksheet(
        new Place("", (int) record.getRecordNumber()),
        IntStream.range(0, record.size())
            .mapToObj(at -> new Line.Cell(at, DefusedText.undone(record.get(at)).strip()))
            .toList());
  }
}
