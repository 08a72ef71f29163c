package io.jiheng.budget.imports;

import io.jiheng.budget.forms.file.FileLines;
import io.jiheng.budget.forms.line.CellCorrection;
import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.line.MisplacedCorrection;
import io.jiheng.budget.forms.line.UnreadableFile;
import io.jiheng.budget.imports.ImportLines.ImportLine;
import io.jiheng.budget.imports.check.Destination;
import io.jiheng.budget.imports.persistence.CorrectionRepository;
import io.jiheng.budget.imports.persistence.ImportEntity;
import io.jiheng.budget.imports.persistence.ImportRepository;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Corrects cells of a file that was brought and not entered yet 更正. The file stays as it came; what
 * is corrected is kept beside it and read in its place.
 */
@ApplicationScoped
public class ImportCorrections {

  private final Imports imports;
  private final ImportRepository rows;
  private final CorrectionRepository corrections;
  private final ReadingTurns turns;
  private final Clock clock;

  ImportCorrections(
      Imports imports,
      ImportRepository rows,
      CorrectionRepository corrections,
      ReadingTurns turns,
      Clock clock) {
    this.imports = imports;
    this.rows = rows;
    this.corrections = corrections;
    this.turns = turns;
    this.clock = clock;
  }

  /**
   * Puts these corrections in the place of all earlier ones of the import, and tells what would
   * come of the file then. Whatever is thrown, nothing is changed.
   *
   * @param destination whose and of which year the file is, where it does not say so
   * @param permit throws for a unit that the caller may not touch
   * @throws MisplacedCorrection for a cell that cannot be corrected
   * @throws UnreadableFile if nothing is left that could be entered
   */
  public Preview correct(
      long id,
      List<CellCorrection> cells,
      Destination destination,
      String by,
      Consumer<String> permit) {
    return turns.take(
        () ->
            QuarkusTransaction.requiringNew()
                .call(
                    () -> {
                      imports.get(id);
                      imports.hold(id);
                      FileLines written = imports.written(id);
                      // Refused before any of it is noted.
                      written.with(cells);
                      note(id, cells, destination, by);
                      Preview preview = imports.checked(id, written);
                      preview.document().units().forEach(permit);
                      return preview;
                    }));
  }

  private void note(long id, List<CellCorrection> cells, Destination destination, String by) {
    corrections.replace(id, cells, clock.instant(), by);
    ImportEntity row = rows.findById(id);
    row.unitCode = destination.unit().orElse(null);
    row.year = destination.year().orElse(null);
  }

  /**
   * Some lines of one part of the file, blank ones too.
   *
   * @param part of the file, as a place names it; empty for plain text and CSV
   * @param from the number of the first line, from 1
   */
  public ImportLines lines(long id, String part, int from, int size) {
    return turns.take(
        () -> QuarkusTransaction.requiringNew().call(() -> found(id, part, from, size)));
  }

  private ImportLines found(long id, String part, int from, int size) {
    FileLines written = imports.written(id);
    FileLines read = written.with(corrections.of(id));
    List<Integer> inPart =
        IntStream.range(0, written.lines().size())
            .filter(at -> isOf(part, written.lines().get(at)))
            .boxed()
            .toList();
    List<ImportLine> lines =
        inPart.stream()
            .filter(at -> written.lines().get(at).place().row() >= from)
            .limit(size)
            .map(at -> line(written, at, read.lines().get(at)))
            .toList();
    return new ImportLines(lines, inPart.size());
  }

  /** A line without a number stands in no file: it keeps two parts of one apart. */
  private static boolean isOf(String part, Line line) {
    return line.place().part().equals(part) && line.place().row() > 0;
  }

  private static ImportLine line(FileLines written, int at, Line read) {
    Line line = written.lines().get(at);
    return new ImportLine(read, written.columnsOf(line), line);
  }
}
