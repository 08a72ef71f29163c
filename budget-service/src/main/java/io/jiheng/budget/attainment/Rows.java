package io.jiheng.budget.attainment;

/** A sheet's rows by their number. */
final class Rows {

  private Rows() {}

  /** The row, counted from 1, or a refusal where there is none. */
  static TargetSheet.Row row(TargetSheet sheet, int number) {
    if (number < 1 || number > sheet.rows().size()) {
      throw AttainmentRefusals.noSuchRow(number);
    }
    return sheet.rows().get(number - 1);
  }
}
