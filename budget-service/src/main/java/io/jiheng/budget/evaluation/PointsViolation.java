package io.jiheng.budget.evaluation;

import java.math.BigDecimal;
import java.util.Map;

/** Why the points cannot be given as they were asked for 分值不合. */
public sealed interface PointsViolation {

  /** The code of its wording. */
  String code();

  /** What the wording speaks of. */
  default Map<String, String> facts() {
    return Map.of();
  }

  /** The sheet has no row to give points to. */
  record NoRows() implements PointsViolation {

    @Override
    public String code() {
      return "evaluation-no-rows";
    }
  }

  /** No scheme of this code. */
  record UnknownScheme(String scheme) implements PointsViolation {

    @Override
    public String code() {
      return "evaluation-scheme-unknown";
    }

    @Override
    public Map<String, String> facts() {
      return Map.of("scheme", scheme);
    }
  }

  /** The parts do not make a hundred. */
  record NotHundred(BigDecimal sum) implements PointsViolation {

    @Override
    public String code() {
      return "evaluation-not-hundred";
    }

    @Override
    public Map<String, String> facts() {
      return Map.of("sum", sum.toPlainString());
    }
  }

  /** Points for a part the project does not have, or none for one it has. */
  record PartMisplaced(Part part) implements PointsViolation {

    @Override
    public String code() {
      return "evaluation-part-misplaced";
    }

    @Override
    public Map<String, String> facts() {
      return Map.of("part", part.name());
    }
  }

  /** The rows of a part have more than it, or with no row left to take the rest less. */
  record RowsOutOfPart(Part part, BigDecimal sum, BigDecimal points) implements PointsViolation {

    @Override
    public String code() {
      return "evaluation-rows-out-of-part";
    }

    @Override
    public Map<String, String> facts() {
      return Map.of(
          "part", part.name(), "sum", sum.toPlainString(), "points", points.toPlainString());
    }
  }

  /** A note on one row that cannot stand. */
  record Note(int row, Fault fault) implements PointsViolation {

    /** What is wrong with it. */
    public enum Fault {
      /** The sheet has no such row, or there is another note on it. */
      MISPLACED("evaluation-row-misplaced"),
      /** A share outside its band. */
      OUTSIDE_BAND("evaluation-share-outside-band"),
      /** A band for a target that has a figure; figures are reckoned, not judged. */
      NOT_QUALITATIVE("evaluation-not-qualitative");

      private final String code;

      Fault(String code) {
        this.code = code;
      }
    }

    @Override
    public String code() {
      return fault.code;
    }

    @Override
    public Map<String, String> facts() {
      return Map.of("row", String.valueOf(row));
    }
  }
}
