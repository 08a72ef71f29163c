package io.jiheng.budget.forms.mutation;

import io.jiheng.budget.forms.grid.PlacedCell;
import io.jiheng.budget.forms.grid.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives statements their lines that come without a place: the rows of an overall sheet by the name
 * of their indicator, lines of money by their own. What is named twice stays without.
 */
final class Locating {

  private static final Map<String, Role> NAMES =
      Map.of("rows.indicator", Role.INDICATOR, "funds.name", Role.LABEL);

  private final FormText text;
  private final Map<String, Integer> lines = new HashMap<>();

  Locating(FormText text) {
    this.text = text;
  }

  List<Statement> located(List<Statement> statements) {
    for (Statement statement : statements) {
      Role role = NAMES.get(statement.field());
      if (role != null) {
        lines.put(statement.object(), line(statement, role));
      }
    }
    return statements.stream().map(this::located).toList();
  }

  private Statement located(Statement statement) {
    return statement.line() >= 0
        ? statement
        : new Statement(
            statement.object(),
            statement.form(),
            lines.getOrDefault(statement.object(), -1),
            statement.field(),
            statement.value());
  }

  private int line(Statement named, Role role) {
    List<Integer> found =
        text.ofForm(named.form()).stream()
            .filter(cell -> cell.stands(role) && plain(cell.text()).equals(plain(named.text())))
            .map(PlacedCell::first)
            .distinct()
            .toList();
    return found.size() == 1 ? found.get(0) : -1;
  }

  private static String plain(String name) {
    return Figures.squeezed(name).replaceFirst("^其中[:,]?", "").replaceFirst(":$", "");
  }
}
