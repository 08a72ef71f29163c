package io.jiheng.budget.forms.filled;

import io.jiheng.budget.attainment.Link;
import io.jiheng.budget.attainment.ReportedText;
import io.jiheng.budget.attainment.TargetRow;
import io.jiheng.budget.forms.line.CellPlace;
import io.jiheng.budget.forms.line.Label;
import io.jiheng.budget.forms.line.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The values that a form reports beyond what is known. A row that is linked to a counted value
 * takes none.
 */
public final class FormValues {

  /** That it was attained, not what it came to; forms have it for rows of figures as well. */
  private static final Pattern ATTAINED =
      Pattern.compile(
          "(?:全部|已经?|基本|按[期时]|如期|及时|均|部分|未)*(?:达成|完成|达到|达标|实现|到位)"
              + "(?:全部|预期|年度|既定|设定|计划|指标|目标|任务|进度|要求|值)*(?:[且并].*)?[。.]?");

  private final String cell;
  private final int year;
  private final List<ReportedValue> values = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();

  /**
   * @param cell the name of their column
   */
  public FormValues(String cell, int year) {
    this.cell = cell;
    this.year = year;
  }

  /**
   * @param known as the form would be printed now
   */
  public void take(CellPlace at, TargetRow row, String said, String known) {
    if (SameText.isAlike(said, known)) {
      return;
    }
    if (row.link().filter(Link::confirmed).isPresent()) {
      remarks.add(
          Remark.warning(at, cell, "form-value-linked", Map.of("written", said, "known", known)));
    } else if (row.bar().isPresent() && ReportedText.read(said, row.bar().get(), year).isEmpty()) {
      Map<String, String> facts =
          Map.of("written", said, "target", row.indicator().target().text());
      boolean words = ATTAINED.matcher(Label.plain(said)).matches();
      remarks.add(
          words
              ? Remark.warning(at, cell, "form-value-in-words", facts)
              : Remark.error(at, cell, "form-value-unreadable", facts));
    } else {
      values.add(new ReportedValue(row.row(), said, at.line()));
    }
  }

  public List<ReportedValue> values() {
    return List.copyOf(values);
  }

  public List<Remark> remarks() {
    return List.copyOf(remarks);
  }
}
