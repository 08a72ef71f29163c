package io.jiheng.budget.imports;

import io.jiheng.budget.forms.DefinitionDocument;
import io.jiheng.budget.forms.DocumentForms;
import io.jiheng.budget.forms.ReadDocument;
import io.jiheng.budget.forms.file.FileLines;
import io.jiheng.budget.forms.file.FileReading;
import io.jiheng.budget.forms.line.CellCorrection;
import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.line.UnreadableFile;
import io.jiheng.budget.forms.line.UnreadableFile.Reason;
import io.jiheng.budget.imports.check.Destination;
import io.jiheng.budget.imports.check.DocumentCheck;
import io.jiheng.budget.imports.persistence.CorrectionRepository;
import io.jiheng.budget.imports.persistence.EntryEntity;
import io.jiheng.budget.imports.persistence.EntryRepository;
import io.jiheng.budget.imports.persistence.ImportEntity;
import io.jiheng.budget.imports.persistence.ImportFileEntity;
import io.jiheng.budget.imports.persistence.ImportFileRepository;
import io.jiheng.budget.imports.persistence.ImportRepository;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Files brought in for import 导入. A file stays until it is imported, or for a week; what would come
 * of it is worked out anew whenever it is asked for.
 */
@ApplicationScoped
public class Imports {

  private static final int MOST_FORMS = 2_000;
  private static final Duration KEPT = Duration.ofDays(7);

  private final ImportRepository rows;
  private final ImportFileRepository files;
  private final EntryRepository entries;
  private final CorrectionRepository corrections;
  private final DocumentCheck check;
  private final ReadingTurns turns;
  private final Clock clock;

  Imports(
      ImportRepository rows,
      ImportFileRepository files,
      EntryRepository entries,
      CorrectionRepository corrections,
      DocumentCheck check,
      ReadingTurns turns,
      Clock clock) {
    this.rows = rows;
    this.files = files;
    this.entries = entries;
    this.corrections = corrections;
    this.check = check;
    this.turns = turns;
    this.clock = clock;
  }

  /**
   * Takes a file in and tells what would come of it.
   *
   * @param content asked for its bytes when it is their turn
   * @param permit throws for a unit that the caller may not touch; then nothing is kept
   * @throws UnreadableFile if it is not read
   */
  public Preview upload(
      String fileName,
      Supplier<byte[]> content,
      Destination destination,
      String by,
      Consumer<String> permit) {
    return turns.take(
        () ->
            QuarkusTransaction.requiringNew()
                .call(
                    () -> {
                      Preview preview = taken(fileName, content.get(), destination, by);
                      preview.document().units().forEach(permit);
                      return preview;
                    }));
  }

  private Preview taken(String fileName, byte[] content, Destination destination, String by) {
    FileLines file = FileReading.read(content);
    ReadDocument read = read(file);
    rows.delete(
        "state = ?1 and uploadedAt < ?2", ImportState.PREVIEWED, clock.instant().minus(KEPT));
    ImportEntity row = new ImportEntity();
    row.fileName = fileName;
    row.format = file.format();
    row.unitCode = destination.unit().orElse(null);
    row.year = destination.year().orElse(null);
    row.state = ImportState.PREVIEWED;
    row.forms = read.size();
    row.uploadedAt = clock.instant();
    row.uploadedBy = by;
    rows.persist(row);
    ImportFileEntity kept = new ImportFileEntity();
    kept.importId = row.id;
    kept.content = content;
    files.persist(kept);
    return new Preview(row.toImport(), check.check(read, destination), destination, List.of());
  }

  /** What would come of a file by now, or a 404. */
  public Preview preview(long id) {
    return turns.take(() -> QuarkusTransaction.requiringNew().call(() -> checked(id)));
  }

  /** The same within the caller's transaction and turn. */
  Preview checked(long id) {
    row(id);
    return checked(id, written(id));
  }

  /** The same of a file that was read already. */
  Preview checked(long id, FileLines written) {
    ImportEntity row = row(id);
    List<CellCorrection> cells = corrections.of(id);
    ReadDocument read = read(written.with(cells));
    row.forms = read.size();
    return new Preview(
        row.toImport(),
        check.check(read, row.destination()),
        row.destination(),
        cells.stream().map(cell -> new CorrectedCell(cell, written.at(cell))).toList());
  }

  /** A file as it was brought. */
  FileLines written(long id) {
    return FileReading.read(files.findById(id).content);
  }

  /**
   * Holds a file that is not entered yet, until the caller's transaction ends.
   *
   * @throws io.jiheng.pattern.refusal.RefusedException where somebody else holds it, or it is
   *     entered
   */
  void hold(long id) {
    if (!files.hold(id)) {
      throw ImportRefusals.running(id);
    }
    // Only who holds the file knows for sure that nobody has finished it meanwhile.
    if (get(id).state() == ImportState.IMPORTED) {
      throw ImportRefusals.done(id);
    }
  }

  /** The import as it stands. */
  @Transactional
  public Optional<Import> find(long id) {
    return rows.findByIdOptional(id).map(ImportEntity::toImport);
  }

  /** The same, or a 404. */
  public Import get(long id) {
    return find(id).orElseThrow(() -> ImportRefusals.notFound(id));
  }

  /** Some of them, the latest first. */
  @Transactional
  public List<Import> list(ImportFilter filter, int page, int size) {
    return rows.list(filter, page, size).stream().map(ImportEntity::toImport).toList();
  }

  /** How many there are. */
  @Transactional
  public long count(ImportFilter filter) {
    return rows.count(filter);
  }

  /** What was entered, in the order of the file; nothing unless all was. */
  @Transactional
  public List<Entry> entries(long id) {
    return entries.list("importId = ?1", Sort.by("position"), id).stream()
        .map(EntryEntity::entry)
        .toList();
  }

  private ImportEntity row(long id) {
    return rows.findByIdOptional(id).orElseThrow(() -> ImportRefusals.notFound(id));
  }

  private static ReadDocument read(FileLines file) {
    ReadDocument read = DocumentForms.read(file.lines()).with(file.remarks());
    if (read.isEmpty()) {
      throw DefinitionDocument.isOne(file.lines())
          ? new UnreadableFile(Reason.INDICATOR_DEFINITIONS)
          : new UnreadableFile(Reason.NOTHING_FOUND, unknown(file.lines()));
    }
    if (read.size() > MOST_FORMS) {
      throw new UnreadableFile(Reason.TOO_MANY_FORMS);
    }
    return read;
  }

  /** The first row of a table that nobody knows, or else the first line at all. */
  private static Optional<Line> unknown(List<Line> lines) {
    List<Line> written = lines.stream().filter(line -> !line.isBlank()).toList();
    return written.stream()
        .filter(Line::tabular)
        .findFirst()
        .or(() -> written.stream().findFirst());
  }
}
