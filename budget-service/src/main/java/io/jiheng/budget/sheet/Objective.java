package io.jiheng.budget.sheet;

/**
 * One of a sheet's objectives 绩效目标.
 *
 * @param number as the sheet numbers it (1, 2, …); 0 where it does not
 */
public record Objective(int number, String text) {

  public Objective {
    text = CellText.paragraph(text);
  }
}
