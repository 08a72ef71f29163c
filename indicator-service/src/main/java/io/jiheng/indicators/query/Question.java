package io.jiheng.indicators.query;

import io.jiheng.contract.CaseFamily;
import io.jiheng.indicators.organization.CourtTree;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a value is asked for.
 *
 * @param tree the court tree as it stands
 * @param courts the court, and those under it where the scope is its subtree
 * @param families of these families only, beside those of the indicator
 * @param targetSets the target sets chosen, by the question or by the court
 */
public record Question(
    String court,
    Scope scope,
    CourtTree tree,
    List<String> courts,
    Slice slice,
    Predicate<CaseFamily> families,
    List<String> targetSets) {

  /** How far a question reaches 范围. */
  public enum Scope {
    /** 本院 */
    COURT,
    /** 本院及下级法院 */
    SUBTREE
  }
}
