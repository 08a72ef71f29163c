package io.jiheng.budget.forms.file.xlsx;

import io.jiheng.budget.forms.line.Place;
import io.jiheng.budget.forms.line.Remark;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.model.Comments;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/** The comments 批注 on the cells of a worksheet: they are not read, and named. */
final class SheetComments {

  private static final int MOST_NAMED = 50;

  private SheetComments() {}

  /**
   * @param comments null where the worksheet has none
   */
  static Optional<Remark> remark(Comments comments, String sheet) {
    TreeMap<CellAddress, String> told = new TreeMap<>();
    if (comments != null) {
      for (Iterator<CellAddress> cells = comments.getCellAddresses();
          cells.hasNext() && told.size() < MOST_NAMED; ) {
        CellAddress cell = cells.next();
        String text = text(comments.findCellComment(cell));
        if (!text.isEmpty()) {
          told.put(cell, cell.formatAsString() + "“" + text + "”");
        }
      }
    }
    return Optional.ofNullable(told.firstEntry())
        .map(
            first ->
                Remark.warning(
                    new Place(sheet, first.getKey().getRow() + 1),
                    first.getKey().formatAsString(),
                    "comments-unread",
                    Map.of("places", told.values().stream().collect(Collectors.joining("、")))));
  }

  /** What a comment says; one may say nothing. */
  private static String text(XSSFComment comment) {
    return Optional.ofNullable(comment.getString())
        .map(XSSFRichTextString::getString)
        .orElse("")
        .strip();
  }
}
