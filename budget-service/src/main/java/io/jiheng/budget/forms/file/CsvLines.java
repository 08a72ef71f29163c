package io.jiheng.budget.forms.file;

import io.jiheng.budget.forms.line.GridRow;
import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.line.LineCollector;
import io.jiheng.budget.forms.line.Place;
import io.jiheng.pattern.text.DefusedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Lines of a form that was saved as CSV. What tells it from other text is that its records have the
 * same number of cells, or would have if no program had left out the blank ones at their ends.
 */
final class CsvLines {

  /** Fewer columns than any form has. */
  private static final int TOO_NARROW = 2;

  /** So many rows one below the other are a table, whatever stands around it. */
  private static final int ROWS = 3;

  /** A comma that parts no cells: 1,030,700.00 元. */
  private static final Pattern IN_PROSE = Pattern.compile(", |(?<!\\d)\\d{1,3},\\d{3}(?!\\d)");

  private CsvLines() {}

  /**
   * @return empty if the text is no CSV
   */
  static Optional<List<Line>> of(String text) {
    try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
      LineCollector lines = new LineCollector();
      Widths widths = new Widths();
      for (CSVRecord record : parser) {
        widths.take(record);
        lines.add(line(record));
      }
      return widths.areOfTable(text) ? Optional.of(lines.lines()) : Optional.empty();
    } catch (UncheckedIOException noCsv) {
      return Optional.empty();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Line line(CSVRecord record) {
    GridRow row = new GridRow();
    for (int column = 0; column < record.size(); column++) {
      row.put(column, DefusedText.undone(record.get(column)).strip());
    }
    return Line.ofWorksheet(new Place("", (int) record.getRecordNumber()), row.row());
  }

  /** How many cells the records have. */
  private static final class Widths {

    private int records;
    private int several;
    private int widest;
    private int asWide;
    private int rows;
    private int mostRows;

    void take(CSVRecord record) {
      int width = record.size();
      records++;
      several += width > 1 ? 1 : 0;
      asWide = width > widest ? 1 : asWide + (width == widest ? 1 : 0);
      widest = Math.max(widest, width);
      rows = width > TOO_NARROW && isRow(record) ? rows + 1 : 0;
      mostRows = Math.max(mostRows, rows);
    }

    /** Prose has commas too, but they stand within a number or before a blank. */
    private static boolean isRow(CSVRecord record) {
      return !IN_PROSE.matcher(String.join(",", record)).find();
    }

    boolean areOfTable(String text) {
      return widest > TOO_NARROW && (asWide == records || areCutShort(text));
    }

    /**
     * No table drawn out has commas and no tabs. Between the tables of a document may stand more
     * prose than there are rows.
     */
    private boolean areCutShort(String text) {
      return text.indexOf('\t') < 0 && (asWide > 1 && several * 2 > records || mostRows >= ROWS);
    }
  }
}
