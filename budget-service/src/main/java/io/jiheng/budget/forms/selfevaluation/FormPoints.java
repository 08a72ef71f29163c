package io.jiheng.budget.forms.selfevaluation;

import io.jiheng.budget.evaluation.Draft;
import io.jiheng.budget.evaluation.Part;
import io.jiheng.budget.evaluation.Scorecard;
import io.jiheng.budget.evaluation.print.PrintedEvaluation;
import io.jiheng.budget.forms.filled.FilledPointer;
import io.jiheng.budget.forms.line.CellPlace;
import io.jiheng.budget.forms.line.Label;
import io.jiheng.budget.forms.line.Remark;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The points 分值 that a form gives, where they are not those that are given already. A part in which
 * any row has other points has all its rows' points given; where the parts come out differently,
 * the points of the parts are given too.
 */
final class FormPoints {

  private static final String CELL = "分值";
  private static final String NUMBER = "\\d{1,3}(?:\\.\\d{1,2})?";

  private final PrintedEvaluation known;
  private final Map<Integer, BigDecimal> ofRows = new HashMap<>();
  private final Map<Part, BigDecimal> sums = new EnumMap<>(Part.class);
  private final Set<Part> changed = EnumSet.noneOf(Part.class);
  private final List<Remark> remarks = new ArrayList<>();

  FormPoints(ReadSelfEvaluation read, PrintedEvaluation known) {
    this.known = known;
    Optional<BigDecimal> executed =
        known.evaluation().card().map(card -> card.execution().points());
    take(
        Part.EXECUTION,
        number(read.head().places().at(FilledPointer.EXECUTION_POINTS), read.execution().points()),
        executed);
    for (int at = 0; at < read.rows().size(); at++) {
      ReadEvaluationRow row = read.rows().get(at);
      Optional<BigDecimal> points = number(row.places().at(FilledPointer.POINTS), row.points());
      int number = at + 1;
      points.ifPresent(given -> ofRows.put(number, given));
      take(part(at), points, known.rows().get(at).points());
    }
  }

  private void take(Part part, Optional<BigDecimal> given, Optional<BigDecimal> before) {
    BigDecimal was = before.orElse(BigDecimal.ZERO);
    sums.merge(part, given.orElse(was), BigDecimal::add);
    if (given.isPresent() && given.get().compareTo(was) != 0) {
      changed.add(part);
    }
  }

  private Part part(int at) {
    return Part.of(known.rows().get(at).names().level1(), known.rows().get(at).names().level2());
  }

  private Optional<BigDecimal> number(CellPlace at, String written) {
    String plain = Label.plain(written).replaceFirst("分$", "");
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    if (!plain.matches(NUMBER)) {
      remarks.add(Remark.error(at, CELL, "form-number-unread", Map.of("written", written)));
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(plain));
  }

  List<Remark> remarks() {
    return List.copyOf(remarks);
  }

  /** The points of a row, as the draft has them or as the form changes them. */
  Optional<BigDecimal> of(Draft.RowNote note) {
    return changed.contains(part(note.row() - 1))
        ? Optional.ofNullable(ofRows.get(note.row())).or(note::points)
        : note.points();
  }

  /** The points of the parts where the form gives others; empty where they stay. */
  Optional<Map<Part, BigDecimal>> parts() {
    Optional<Map<Part, BigDecimal>> before = known.evaluation().card().map(Scorecard::parts);
    boolean same =
        changed.isEmpty()
            || before
                .filter(
                    parts ->
                        sums.entrySet().stream()
                            .allMatch(
                                sum ->
                                    sum.getValue()
                                            .compareTo(
                                                parts.getOrDefault(sum.getKey(), BigDecimal.ZERO))
                                        == 0))
                .isPresent();
    return same ? Optional.empty() : Optional.of(given());
  }

  private Map<Part, BigDecimal> given() {
    Map<Part, BigDecimal> given = new EnumMap<>(sums);
    // Where there is no budget there is no such part.
    if (given.get(Part.EXECUTION).signum() == 0) {
      given.remove(Part.EXECUTION);
    }
    return given;
  }
}
