package io.jiheng.budget.document.filled;

import io.jiheng.budget.attainment.Link;
import io.jiheng.budget.attainment.ReportedText;
import io.jiheng.budget.attainment.TargetRow;
import io.jiheng.budget.document.Place;
import io.jiheng.budget.document.Remark;
import io.jiheng.budget.document.ReportedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The values that a form reports beyond what is known. A row that is linked to a counted value
 * takes none.
 */
final class FormValues {

  private final String cell;
  private final int year;
  private final List<ReportedValue> values = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();

  /**
   * @param cell the name of their column
   */
  FormValues(String cell, int year) {
    this.cell = cell;
    this.year = year;
  }

  /**
   * @param known as the form would be printed now
   */
  void take(Place place, TargetRow row, String said, String known) {
    if (SameText.isAlike(said, known)) {
      return;
    }
    if (row.link().filter(Link::confirmed).isPresent()) {
      remarks.add(
          Remark.warning(
              place, cell, "form-value-linked", Map.of("written", said, "known", known)));
    } else if (row.bar().isPresent() && ReportedText.read(said, row.bar().get(), year).isEmpty()) {
      remarks.add(
          Remark.error(
              place,
              cell,
              "form-value-unreadable",
              Map.of("written", said, "target", row.indicator().target().text())));
    } else {
      values.add(new ReportedValue(row.row(), said, place));
    }
  }

  List<ReportedValue> values() {
    return List.copyOf(values);
  }

  List<Remark> remarks() {
    return List.copyOf(remarks);
  }
}
