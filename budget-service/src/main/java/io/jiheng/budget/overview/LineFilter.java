package io.jiheng.budget.overview;

import io.jiheng.budget.sheet.ProjectState;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Which projects are asked for. What is empty does not narrow.
 *
 * @param units unit codes
 * @param text part of a name, a code or a purpose
 * @param behindPlan whether they are behind their plan on the day
 * @param asOf the day on which the spending is looked at
 */
public record LineFilter(
    Optional<Set<String>> units,
    Optional<Integer> year,
    Optional<ProjectState> state,
    Optional<String> text,
    Optional<Boolean> behindPlan,
    LocalDate asOf) {

  public static LineFilter of(Set<String> units, Optional<Integer> year, LocalDate asOf) {
    return new LineFilter(
        Optional.of(units), year, Optional.empty(), Optional.empty(), Optional.empty(), asOf);
  }
}
