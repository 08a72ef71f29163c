package io.jiheng.indicators.measures;

import java.util.Optional;

/**
 * What a file adds to one measure of one cell; never 0.
 *
 * @param item which item of the file it is for (a payment, a hearing), where it has several
 * @param charge whom it is charged to beside the court of the cell
 */
public record Contribution(
    Cell cell, Measure measure, long amount, Optional<String> item, Charge charge) {

  /** To which department and judge of the cell's court: the file's own, or those of its origin. */
  public enum Charge {
    OWN,
    ORIGIN
  }
}
