package io.jiheng.budget.imports.check;

import io.jiheng.budget.document.LinkedRows;
import io.jiheng.budget.document.UnitDocumentKey;
import io.jiheng.budget.document.UnitDocumentRevision;
import io.jiheng.budget.document.UnitDocuments;
import io.jiheng.budget.forms.line.Remark;
import io.jiheng.budget.forms.unitdocument.DepartmentPlan;
import io.jiheng.budget.forms.unitdocument.OverallSheet;
import io.jiheng.budget.forms.unitdocument.ReadUnitDocument;
import io.jiheng.budget.forms.unitdocument.UnitDocument;
import io.jiheng.budget.sheet.check.SheetPointer;
import io.jiheng.budget.unit.UnitRegister;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Holds units' documents of a file against the register: whose they are, and what they replace. */
@ApplicationScoped
class UnitDocumentCheck {

  private static final String UNIT = "预算单位";
  private static final String HEAD = "表头";

  private final UnitRegister units;
  private final UnitDocuments documents;
  private final LinkedRows linked;

  private static final int MOST_ROWS = 1_000;
  private static final int MOST_GOALS = 200;

  UnitDocumentCheck(UnitRegister units, UnitDocuments documents, LinkedRows linked) {
    this.units = units;
    this.documents = documents;
    this.linked = linked;
  }

  List<CheckedUnitDocument> check(List<CheckedUnitDocument> settled) {
    List<CheckedUnitDocument> checked = new ArrayList<>();
    for (CheckedUnitDocument document : settled) {
      List<Remark> remarks = new ArrayList<>(registered(document));
      remarks.addAll(unlinked(document));
      remarks.addAll(tooLong(document));
      if (checked.stream().anyMatch(document::isSameAs)) {
        remarks.add(Remark.error(document.read().place(), HEAD, "unit-document-twice", Map.of()));
      }
      checked.add(document.with(remarks));
    }
    return checked;
  }

  /** What no clerk could write at a desk, and no adjustment change again. */
  private static List<Remark> tooLong(CheckedUnitDocument document) {
    UnitDocument content = document.read().content();
    int rows =
        content instanceof OverallSheet sheet
            ? sheet.rows().size()
            : ((DepartmentPlan) content).goals().size();
    int most = content instanceof OverallSheet ? MOST_ROWS : MOST_GOALS;
    return rows <= most
        ? List.of()
        : List.of(
            Remark.error(
                document.read().place(),
                HEAD,
                "too-many-rows",
                Map.of("length", String.valueOf(rows), "most", String.valueOf(most))));
  }

  /** A link stays with its row, wherever that has moved; without its row it is lost. */
  private List<Remark> unlinked(CheckedUnitDocument document) {
    if (document.unit().isEmpty()
        || document.year().isEmpty()
        || !(document.read().content() instanceof OverallSheet sheet)) {
      return List.of();
    }
    List<String> lost = linked.lost(document.unit().get(), document.year().get(), sheet);
    return lost.isEmpty()
        ? List.of()
        : List.of(
            Remark.warning(
                document.read().place(),
                "指标名称",
                "unit-document-links-lost",
                Map.of("indicators", String.join("、", lost))));
  }

  private List<Remark> registered(CheckedUnitDocument document) {
    if (document.unit().isEmpty() || document.year().isEmpty()) {
      return List.of();
    }
    String unit = document.unit().orElseThrow();
    if (!units.hold(unit)) {
      return List.of(
          Remark.error(
              document.read().places().at(SheetPointer.UNIT),
              UNIT,
              "unit-unknown",
              Map.of("unit", unit)));
    }
    UnitDocumentKey key =
        new UnitDocumentKey(document.read().content().kind(), unit, document.year().orElseThrow());
    return documents.latest(key).map(before -> told(document.read(), before)).stream().toList();
  }

  /** What the file would do to the revision that is there. */
  private static Remark told(ReadUnitDocument read, UnitDocumentRevision before) {
    Map<String, String> facts = Map.of("revision", String.valueOf(before.revision()));
    if (before.content().equals(read.content())) {
      return Remark.warning(read.place(), HEAD, "unit-document-unchanged", facts);
    }
    return switch (before.state()) {
      case DRAFT, RETURNED -> Remark.warning(read.place(), HEAD, "unit-document-replaces", facts);
      case SUBMITTED -> Remark.error(read.place(), HEAD, "unit-document-submitted", facts);
      case APPROVED, IN_EXECUTION, CLOSED ->
          Remark.error(read.place(), HEAD, "unit-document-approved", facts);
    };
  }
}
