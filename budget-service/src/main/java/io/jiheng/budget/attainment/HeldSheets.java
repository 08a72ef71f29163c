package io.jiheng.budget.attainment;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The sheets of all owners, wherever they are kept. */
@ApplicationScoped
class HeldSheets {

  private final List<TargetSheets> kept;

  HeldSheets(@All List<TargetSheets> kept) {
    this.kept = kept;
  }

  /** The sheet, held until the transaction of the caller ends, or a 404. */
  TargetSheet hold(TargetOwner owner) {
    return kept.stream()
        .flatMap(sheets -> sheets.hold(owner).stream())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Nobody keeps the sheet of " + owner));
  }
}
