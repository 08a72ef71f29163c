package io.jiheng.budget.document.store;

import io.jiheng.budget.document.CheckedDocument;
import io.jiheng.budget.document.CheckedSheet;
import io.jiheng.budget.document.CheckedUnitDocument;
import io.jiheng.budget.document.Destination;
import io.jiheng.budget.document.ReadDocument;
import io.jiheng.budget.document.ReadSheet;
import io.jiheng.budget.document.ReadUnitDocument;
import io.jiheng.budget.document.Settling;
import io.jiheng.budget.sheet.store.Incoming;
import io.jiheng.budget.sheet.store.SheetIntake;
import io.jiheng.budget.unit.store.UnitRegister;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds what was read against the registers 导入审核. */
@ApplicationScoped
class DocumentCheck {

  private final UnitRegister units;
  private final SheetIntake intake;
  private final UnitDocumentCheck ofUnits;

  DocumentCheck(UnitRegister units, SheetIntake intake, UnitDocumentCheck ofUnits) {
    this.units = units;
    this.intake = intake;
    this.ofUnits = ofUnits;
  }

  /** Within the caller's transaction, until whose end what is found stays true. */
  CheckedDocument check(ReadDocument read, Destination destination) {
    Settling settling = new Settling(destination, units.all(), read);
    List<CheckedSheet> sheets =
        read.projects().stream().map(sheet -> settled(settling, sheet)).toList();
    List<CheckedUnitDocument> documents =
        read.ofUnits().stream().map(document -> settled(settling, document)).toList();
    hold(sheets, documents);
    return new CheckedDocument(
        ruled(sheets), ofUnits.check(documents), read.selfEvaluations(), read.remarks());
  }

  /**
   * All units in the order of their codes, so that two files never wait for each other in a ring.
   */
  private void hold(List<CheckedSheet> sheets, List<CheckedUnitDocument> documents) {
    Stream.concat(
            sheets.stream().flatMap(form -> form.sheet().stream()).map(sheet -> sheet.key().unit()),
            documents.stream().flatMap(document -> document.unit().stream()))
        .distinct()
        .sorted()
        .forEach(units::hold);
  }

  private static CheckedUnitDocument settled(Settling settling, ReadUnitDocument document) {
    return CheckedUnitDocument.settled(
        document,
        settling.settle(document.place(), document.unit(), document.year(), Optional.empty()));
  }

  private static CheckedSheet settled(Settling settling, ReadSheet sheet) {
    return CheckedSheet.settled(
        sheet, settling.settle(sheet.place(), sheet.unit(), sheet.year(), sheet.code()));
  }

  private List<CheckedSheet> ruled(List<CheckedSheet> sheets) {
    Iterator<Incoming> incoming =
        intake.check(sheets.stream().flatMap(sheet -> sheet.sheet().stream()).toList()).iterator();
    return sheets.stream()
        .map(sheet -> sheet.sheet().isPresent() ? with(sheet, incoming.next()) : sheet)
        .toList();
  }

  private static CheckedSheet with(CheckedSheet sheet, Incoming incoming) {
    return sheet.with(incoming.known(), incoming.findings());
  }
}
