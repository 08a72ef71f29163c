package io.jiheng.budget.imports;

import io.jiheng.budget.document.UnitDocumentKey;
import io.jiheng.budget.document.UnitDocuments;
import io.jiheng.budget.forms.unitdocument.UnitDocument;
import io.jiheng.budget.imports.check.CheckedDocument;
import io.jiheng.budget.imports.check.CheckedUnitDocument;
import io.jiheng.budget.imports.persistence.EntryEntity;
import io.jiheng.budget.imports.persistence.EntryRepository;
import io.jiheng.budget.imports.persistence.ImportRepository;
import io.jiheng.budget.sheet.Change;
import io.jiheng.budget.sheet.Incoming;
import io.jiheng.budget.sheet.Project;
import io.jiheng.budget.sheet.SheetIntake;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Enters a file whole, in one transaction. The file's row is locked until its end, which tells an
 * import that is running from one that was interrupted; how far it is stands in the import's own
 * row, written beside that transaction for all to see.
 */
@ApplicationScoped
public class Importing {

  private static final int TIMEOUT_SECONDS = 600;
  private static final int FORMS_BETWEEN_NEWS = 10;

  private final Imports imports;
  private final ImportRepository rows;
  private final EntryRepository entries;
  private final SheetIntake intake;
  private final UnitDocuments documents;
  private final ReadingTurns turns;
  private final FormEntry forms;
  private final ImportMetrics metrics;

  Importing(
      Imports imports,
      ImportRepository rows,
      EntryRepository entries,
      SheetIntake intake,
      UnitDocuments documents,
      ReadingTurns turns,
      FormEntry forms,
      ImportMetrics metrics) {
    this.imports = imports;
    this.rows = rows;
    this.entries = entries;
    this.intake = intake;
    this.documents = documents;
    this.turns = turns;
    this.forms = forms;
    this.metrics = metrics;
  }

  /**
   * Enters all forms of a file, or none.
   *
   * @param permit throws for a unit that the caller may not touch
   * @throws ImportRefused if any form has an error; 404 if there is no such import
   */
  public Import confirm(long id, String by, Consumer<String> permit) {
    imports.get(id);
    // Who is not the first is told so at once, without waiting for a turn.
    QuarkusTransaction.requiringNew().run(() -> imports.hold(id));
    turns.take(() -> metrics.running(() -> whole(id, by, permit)));
    return imports.get(id);
  }

  private boolean whole(long id, String by, Consumer<String> permit) {
    AtomicBoolean unfinished = new AtomicBoolean();
    try {
      QuarkusTransaction.requiringNew()
          .timeout(TIMEOUT_SECONDS)
          .run(
              () -> {
                imports.hold(id);
                CheckedDocument document = enterable(id, permit);
                unfinished.set(true);
                record(id, enter(id, document, by));
              });
      unfinished.set(false);
      return true;
    } finally {
      if (unfinished.get()) {
        news(id, ImportState.PREVIEWED, 0);
      }
    }
  }

  /** What is found is told only to who may see all of it. */
  private CheckedDocument enterable(long id, Consumer<String> permit) {
    Preview preview = imports.checked(id);
    preview.document().units().forEach(permit);
    if (preview.document().errors() > 0) {
      throw new ImportRefused(preview);
    }
    return preview.document();
  }

  private List<Entry> enter(long id, CheckedDocument document, String by) {
    news(id, ImportState.IMPORTING, 0);
    Change change = new Change(by, "", OptionalInt.empty());
    List<Entry> entered = enterProjects(id, document, change);
    entered.addAll(enterOfUnits(document, change));
    String file = imports.get(id).fileName();
    document.filled().forEach(form -> forms.enter(form, file, by).ifPresent(entered::add));
    return entered;
  }

  private List<Entry> enterProjects(long id, CheckedDocument document, Change change) {
    List<Incoming> sheets =
        document.projects().stream()
            .map(form -> new Incoming(form.sheet().orElseThrow(), form.known(), List.of()))
            .toList();
    List<Project> projects =
        intake.enter(
            sheets,
            change,
            count -> {
              if (count % FORMS_BETWEEN_NEWS == 0) {
                news(id, ImportState.IMPORTING, count);
              }
            });
    List<Entry> entered = new ArrayList<>();
    for (int at = 0; at < sheets.size(); at++) {
      if (!sheets.get(at).isUnchanged()) {
        entered.add(Entry.of(projects.get(at)));
      }
    }
    return entered;
  }

  private List<Entry> enterOfUnits(CheckedDocument document, Change change) {
    List<Entry> entered = new ArrayList<>();
    for (CheckedUnitDocument ofUnit : document.ofUnits()) {
      UnitDocument content = ofUnit.read().content();
      UnitDocumentKey key =
          new UnitDocumentKey(
              content.kind(), ofUnit.unit().orElseThrow(), ofUnit.year().orElseThrow());
      if (documents.latest(key).filter(before -> before.content().equals(content)).isEmpty()) {
        documents.enter(key, content, change);
        entered.add(Entry.of(key));
      }
    }
    return entered;
  }

  private void record(long id, List<Entry> entered) {
    for (int at = 0; at < entered.size(); at++) {
      entries.persist(EntryEntity.of(id, at + 1, entered.get(at)));
    }
    note(id, ImportState.IMPORTED, entered.size());
  }

  private void news(long id, ImportState state, int entered) {
    QuarkusTransaction.requiringNew().run(() -> note(id, state, entered));
  }

  private void note(long id, ImportState state, int entered) {
    rows.update("state = ?1, entered = ?2 where id = ?3", state, entered, id);
  }
}
