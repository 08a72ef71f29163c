package io.jiheng.budget.forms.mutation;

import io.jiheng.budget.forms.grid.PlacedCell;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Whether what a preview reports speaks of a cell. */
final class Reports {

  private static final Set<String> OF_TABLES = Set.of("table-unread");

  private final FormText text;
  private final Preview preview;

  Reports(FormText text, Preview preview) {
    this.text = text;
    this.preview = preview;
  }

  /**
   * A finding at its row says its text, or calls it by its column's or row's name; or one of the
   * form says its text and the number of its row.
   */
  boolean name(PlacedCell cell) {
    List<String> names = text.names(cell);
    return preview.findings().stream()
        .anyMatch(
            finding ->
                cell.covers(finding.line())
                    ? finding.says(cell.text()) || calls(finding, names)
                    : text.isOf(cell.form(), finding.line())
                        && finding.says(cell.text())
                        && finding.mentionsRow(text.row(cell)));
  }

  /** Something said of the form gives this figure. */
  boolean say(int form, BigDecimal figure) {
    return preview.findings().stream()
        .filter(finding -> text.isOf(form, finding.line()))
        .anyMatch(finding -> Figures.in(finding.message()).contains(figure));
  }

  /** Something with this in its code is said of a cell, in its words. */
  boolean say(PlacedCell cell, String code) {
    return preview.findings().stream()
        .filter(finding -> finding.code().contains(code) && text.isOf(cell.form(), finding.line()))
        .anyMatch(finding -> finding.says(cell.text()));
  }

  private static boolean calls(Finding finding, List<String> names) {
    String cell = Figures.squeezed(finding.cell());
    return !cell.isEmpty()
        && names.stream().anyMatch(name -> name.contains(cell) || cell.contains(name));
  }

  /** Nothing of the form is understood, and that is said of one of its lines. */
  boolean refuse(int form) {
    boolean understood =
        preview.statements().stream().anyMatch(statement -> statement.form() == form);
    return !understood
        && preview.findings().stream()
            .anyMatch(finding -> finding.line() >= 0 && text.isOf(form, finding.line()));
  }

  /** The table that a line stands in is reported as unread, at its first line. */
  boolean passOver(PlacedCell cell) {
    boolean understood =
        preview.statements().stream()
            .anyMatch(
                statement ->
                    text.isSameTable(statement.line(), cell.first())
                        || text.isSameTable(cell.first(), statement.line()));
    return !understood
        && preview.findings().stream()
            .filter(finding -> OF_TABLES.contains(finding.code()))
            .anyMatch(finding -> text.isSameTable(finding.line(), cell.first()));
  }

  /** Something is said of a form that has this in its code. */
  boolean speakOf(int form, String code) {
    return preview.findings().stream()
        .anyMatch(finding -> finding.code().contains(code) && text.isOf(form, finding.line()));
  }

  /** Nothing of the form can be entered as it is. */
  boolean stop(int form) {
    return preview.findings().stream()
        .anyMatch(finding -> finding.error() && text.isOf(form, finding.line()));
  }
}
