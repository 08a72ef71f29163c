package io.jiheng.budget.imports.check;

import io.jiheng.budget.forms.ReadDocument;
import io.jiheng.budget.forms.filled.ReadFormHead;
import io.jiheng.budget.forms.monitoring.ReadMonitoring;
import io.jiheng.budget.forms.projectsheet.ReadSheet;
import io.jiheng.budget.forms.selfevaluation.ReadSelfEvaluation;
import io.jiheng.budget.forms.unitdocument.ReadUnitDocument;
import io.jiheng.budget.imports.check.FormProjects.OfProject;
import io.jiheng.budget.sheet.Incoming;
import io.jiheng.budget.sheet.SheetIntake;
import io.jiheng.budget.unit.UnitRegister;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds what was read against the registers 导入审核. */
@ApplicationScoped
public class DocumentCheck {

  private final UnitRegister units;
  private final SheetIntake intake;
  private final UnitDocumentCheck ofUnits;
  private final FilledFormCheck filled;

  DocumentCheck(
      UnitRegister units, SheetIntake intake, UnitDocumentCheck ofUnits, FilledFormCheck filled) {
    this.units = units;
    this.intake = intake;
    this.ofUnits = ofUnits;
    this.filled = filled;
  }

  /** Within the caller's transaction, until whose end what is found stays true. */
  public CheckedDocument check(ReadDocument read, Destination destination) {
    OwnerResolver resolver = new OwnerResolver(destination, units.all(), read);
    List<CheckedSheet> sheets =
        read.projects().stream().map(sheet -> settled(resolver, sheet)).toList();
    List<CheckedUnitDocument> documents =
        read.ofUnits().stream().map(document -> settled(resolver, document)).toList();
    List<OfProject<ReadSelfEvaluation>> evaluations =
        read.selfEvaluations().stream()
            .map(form -> new OfProject<>(form, form.head(), settled(resolver, form.head())))
            .toList();
    List<OfProject<ReadMonitoring>> monitorings =
        read.monitorings().stream()
            .map(form -> new OfProject<>(form, form.head(), settled(resolver, form.head())))
            .toList();
    hold(
        Stream.of(
            sheets.stream().flatMap(form -> form.unit().stream()),
            documents.stream().flatMap(document -> document.unit().stream()),
            Stream.concat(evaluations.stream(), monitorings.stream())
                .flatMap(form -> form.owner().unit().stream())));
    return new CheckedDocument(
        ruled(sheets),
        ofUnits.check(documents),
        filled.evaluations(evaluations),
        filled.monitorings(monitorings),
        read.remarks());
  }

  /**
   * All units in the order of their codes, so that two files never wait for each other in a ring.
   */
  private void hold(Stream<Stream<String>> codes) {
    codes.flatMap(some -> some).distinct().sorted().forEach(units::hold);
  }

  private static ResolvedOwner settled(OwnerResolver resolver, ReadFormHead head) {
    return resolver.settle(head.places(), head.unit(), head.year(), head.code());
  }

  private static CheckedUnitDocument settled(OwnerResolver resolver, ReadUnitDocument document) {
    return CheckedUnitDocument.settled(
        document,
        resolver.settle(document.places(), document.unit(), document.year(), Optional.empty()));
  }

  private static CheckedSheet settled(OwnerResolver resolver, ReadSheet sheet) {
    return CheckedSheet.settled(
        sheet, resolver.settle(sheet.places(), sheet.unit(), sheet.year(), sheet.code()));
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
