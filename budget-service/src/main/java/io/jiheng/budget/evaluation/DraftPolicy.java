package io.jiheng.budget.evaluation;

import io.jiheng.budget.evaluation.PointsViolation.Note.Fault;
import io.jiheng.budget.targets.TargetThreshold;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether points and bands may be given as a draft asks 分值与档次审核. */
public final class DraftPolicy {

  private DraftPolicy() {}

  /**
   * @return empty if they may
   */
  public static Optional<PointsViolation> violation(Rules rules, Draft draft, Subject subject) {
    List<Part> rows = subject.parts();
    if (rows.isEmpty()) {
      return Optional.of(new PointsViolation.NoRows());
    }
    return unknownScheme(rules, draft)
        .or(() -> notes(rules, draft, subject))
        .or(() -> parts(draft, rows, subject.isBudgeted()))
        .or(
            () ->
                points(
                    PointsAllocation.of(rules, draft, subject.pointed(), subject.isBudgeted()),
                    rows));
  }

  private static Optional<PointsViolation> unknownScheme(Rules rules, Draft draft) {
    return draft
        .scheme()
        .filter(code -> rules.schemes().stream().noneMatch(scheme -> scheme.code().equals(code)))
        .map(PointsViolation.UnknownScheme::new);
  }

  private static Optional<PointsViolation> notes(Rules rules, Draft draft, Subject subject) {
    Set<Integer> seen = new HashSet<>();
    for (Draft.RowNote note : draft.rows()) {
      int row = note.row();
      if (row < 1 || row > subject.rows().size() || !seen.add(row)) {
        return Optional.of(new PointsViolation.Note(row, Fault.MISPLACED));
      }
      if (note.judgement().isPresent()) {
        Optional<TargetThreshold> bar = subject.rows().get(row - 1).bar();
        if (bar.isPresent()) {
          return Optional.of(new PointsViolation.Note(row, Fault.NOT_QUALITATIVE));
        }
        if (!rules.allows(note.judgement().get())) {
          return Optional.of(new PointsViolation.Note(row, Fault.OUTSIDE_BAND));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<PointsViolation> parts(Draft draft, List<Part> rows, boolean budgeted) {
    if (draft.parts().isEmpty()) {
      return Optional.empty();
    }
    BigDecimal sum = draft.parts().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(Rules.TOTAL) != 0) {
      return Optional.of(new PointsViolation.NotHundred(sum));
    }
    Set<Part> differing = EnumSet.copyOf(PointsAllocation.present(rows, budgeted));
    draft.parts().keySet().forEach(part -> toggle(differing, part));
    return differing.stream().findFirst().map(PointsViolation.PartMisplaced::new);
  }

  private static void toggle(Set<Part> parts, Part part) {
    if (!parts.remove(part)) {
      parts.add(part);
    }
  }

  private static Optional<PointsViolation> points(PointsAllocation allocation, List<Part> rows) {
    for (Part part : EnumSet.copyOf(rows)) {
      if (!allocation.parts().containsKey(part)) {
        return Optional.of(new PointsViolation.PartMisplaced(part));
      }
      BigDecimal sum = BigDecimal.ZERO;
      boolean negative = false;
      for (int index = 0; index < rows.size(); index++) {
        if (rows.get(index) == part) {
          BigDecimal points = allocation.rows().get(index);
          sum = sum.add(points);
          negative |= points.signum() < 0;
        }
      }
      BigDecimal wanted = allocation.parts().get(part);
      if (negative || sum.compareTo(wanted) != 0) {
        return Optional.of(new PointsViolation.RowsOutOfPart(part, sum, wanted));
      }
    }
    return Optional.empty();
  }
}
