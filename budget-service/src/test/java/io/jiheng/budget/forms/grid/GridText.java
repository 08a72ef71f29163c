package io.jiheng.budget.forms.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the notation of documents.
 *
 * <pre>
 * # a remark on the file, not in the document
 * &#64;sheet 表11          a worksheet of its own; &#64;hidden-sheet is hidden
 * &#64;hide-column 7    a hidden column of the worksheet, counted from 1
 * &#64;form               what follows is one form, up to the next &#64;form or &#64;prose
 * 一行文字              a line of prose
 * | 项目名称 | 甲{NAME} | &lt; |   a row; &lt; is merged with the cell at its left, ^ with the one above
 * ~| … |              a hidden row
 * | 指标值{=TARGET} |    a name whose column has the role below
 * | =C20+C21→15 |     a formula and its stored value; →?15 is what it comes to, not stored
 * | 甲⏎乙 |            a line break within a cell
 * </pre>
 */
public final class GridText {

  private static final Pattern CELL =
      Pattern.compile("(.*?)(?:\\{(=?)([A-Z_0-9]+)})?", Pattern.DOTALL);
  private static final Pattern FORMULA = Pattern.compile("=([^→]+)→(\\??)(.*)");

  private final List<GridSheet> sheets = new ArrayList<>();
  private final Map<Integer, Role> columns = new HashMap<>();
  private int forms;
  private int form;

  private GridText() {}

  public static GridDocument read(String text) {
    GridText reader = new GridText();
    text.lines().filter(line -> !line.startsWith("#")).forEach(reader::take);
    return new GridDocument(reader.sheets);
  }

  private void take(String line) {
    if (line.startsWith("@sheet") || line.startsWith("@hidden-sheet")) {
      sheets.add(new GridSheet(line.replaceFirst("\\S+\\s*", ""), line.startsWith("@hidden")));
    } else if (line.equals("@form")) {
      form = ++forms;
      columns.clear();
    } else if (line.startsWith("@hide-column")) {
      int column = Integer.parseInt(line.replaceFirst("\\S+\\s*", ""));
      sheets.get(sheets.size() - 1).hiddenColumns().add(column - 1);
    } else if (line.equals("@prose")) {
      form = 0;
    } else if (line.startsWith("|") || line.startsWith("~|")) {
      GridRow row = row(line.substring(line.indexOf('|') + 1));
      rows().add(line.startsWith("~") ? row.hide() : row);
    } else {
      rows().add(GridRow.prose(form, line.strip()));
    }
  }

  private List<GridRow> rows() {
    if (sheets.isEmpty()) {
      sheets.add(new GridSheet("Sheet1", false));
    }
    return sheets.get(sheets.size() - 1).rows();
  }

  private GridRow row(String line) {
    List<String> written =
        Stream.of(line.strip().replaceFirst("\\|$", "").split("\\|", -1))
            .map(String::strip)
            .toList();
    List<GridCell> cells = new ArrayList<>();
    for (int column = 0; column < written.size(); column++) {
      cells.add(cell(written.get(column), column, cells));
    }
    return new GridRow(form, true, false, cells);
  }

  private GridCell cell(String written, int column, List<GridCell> before) {
    if (written.equals("<")) {
      GridCell left = before.get(column - 1);
      if (left.isLabel() && columns.containsKey(column - 1)) {
        columns.put(column, columns.get(column - 1));
      }
      return left;
    }
    if (written.equals("^")) {
      return rows().get(rows().size() - 1).cells().get(column);
    }
    Matcher parts = CELL.matcher(written);
    if (!parts.matches()) {
      throw new IllegalArgumentException(written);
    }
    Role role = columns.getOrDefault(column, Role.LABEL);
    if (parts.group(3) != null) {
      Role named = Role.valueOf(parts.group(3));
      if (parts.group(2).equals("=")) {
        columns.put(column, named);
        role = Role.LABEL;
      } else {
        role = named;
      }
    }
    return written(parts.group(1).replace('⏎', '\n'), role);
  }

  private static GridCell written(String text, Role role) {
    Matcher formula = FORMULA.matcher(text);
    return formula.matches()
        ? GridCell.of(formula.group(3), Set.of(role))
            .with(new GridCell.Formula(formula.group(1), formula.group(2).isEmpty()))
        : GridCell.of(text, Set.of(role));
  }
}
