package io.jiheng.budget.forms.line;

import java.util.OptionalInt;

/**
 * Where in a file a cell stands 单元格位置.
 *
 * @param column counts from 0 within the line; empty where nothing but the line is known
 */
public record CellPlace(Place line, OptionalInt column) {

  public static CellPlace of(Place line) {
    return new CellPlace(line, OptionalInt.empty());
  }

  public static CellPlace of(Place line, int column) {
    return new CellPlace(line, OptionalInt.of(column));
  }
}
