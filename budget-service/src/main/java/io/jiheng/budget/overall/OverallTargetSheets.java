package io.jiheng.budget.overall;

import io.jiheng.budget.attainment.TargetOwner;
import io.jiheng.budget.attainment.TargetOwner.OfUnit;
import io.jiheng.budget.attainment.TargetSheet;
import io.jiheng.budget.attainment.TargetSheets;
import io.jiheng.budget.document.UnitDocumentKey;
import io.jiheng.budget.document.UnitDocumentRevision;
import io.jiheng.budget.document.UnitDocuments;
import io.jiheng.budget.forms.unitdocument.OverallSheet;
import io.jiheng.budget.forms.unitdocument.UnitDocument.Kind;
import io.jiheng.budget.unit.UnitRegister;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The targets of units as a whole, from the latest revisions of their overall sheets. */
@ApplicationScoped
public class OverallTargetSheets implements TargetSheets {

  private final UnitDocuments documents;
  private final UnitRegister units;

  OverallTargetSheets(UnitDocuments documents, UnitRegister units) {
    this.documents = documents;
    this.units = units;
  }

  /** The sheet, or a 404. */
  public TargetSheet get(OfUnit owner) {
    UnitDocumentRevision latest =
        documents.get(new UnitDocumentKey(Kind.OVERALL_SHEET, owner.unit(), owner.year()));
    return OverallTargets.of(owner, (OverallSheet) latest.content(), latest.state());
  }

  /** Whoever enters a revision holds the unit too. */
  @Override
  public Optional<TargetSheet> hold(TargetOwner owner) {
    if (owner instanceof OfUnit unit) {
      units.hold(unit.unit());
      return Optional.of(get(unit));
    }
    return Optional.empty();
  }
}
