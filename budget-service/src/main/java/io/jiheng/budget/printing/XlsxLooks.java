package io.jiheng.budget.printing;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The styles of a workbook, one for each look. */
final class XlsxLooks {

  private final Workbook workbook;
  private final Map<Prose.Look, CellStyle> prose = new EnumMap<>(Prose.Look.class);
  private final Map<Cell.Kind, CellStyle> cells = new EnumMap<>(Cell.Kind.class);

  XlsxLooks(Workbook workbook) {
    this.workbook = workbook;
    prose.put(Prose.Look.TITLE, style(Font.TITLE, HorizontalAlignment.CENTER));
    prose.put(Prose.Look.HEADING, style(Font.HEADING, HorizontalAlignment.LEFT));
    prose.put(Prose.Look.BODY, style(Font.PROSE, HorizontalAlignment.LEFT));
    prose.put(Prose.Look.NOTE, style(Font.CELL, HorizontalAlignment.RIGHT));
    for (Cell.Kind kind : Cell.Kind.values()) {
      boolean left = kind == Cell.Kind.TEXT;
      CellStyle style =
          style(Font.of(kind), left ? HorizontalAlignment.LEFT : HorizontalAlignment.CENTER);
      style.setBorderTop(BorderStyle.THIN);
      style.setBorderBottom(BorderStyle.THIN);
      style.setBorderLeft(BorderStyle.THIN);
      style.setBorderRight(BorderStyle.THIN);
      cells.put(kind, style);
    }
  }

  CellStyle of(Prose.Look look) {
    return prose.get(look);
  }

  CellStyle of(Cell.Kind kind) {
    return cells.get(kind);
  }

  private CellStyle style(Font type, HorizontalAlignment alignment) {
    org.apache.poi.ss.usermodel.Font font = workbook.createFont();
    font.setFontName(type.chinese());
    font.setFontHeightInPoints((short) type.points());
    font.setBold(type.bold());
    CellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setAlignment(alignment);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setWrapText(true);
    return style;
  }
}
