package io.jiheng.budget.forms.mutation;

import io.jiheng.budget.forms.grid.PlacedCell;
import io.jiheng.budget.forms.grid.Role;
import java.util.List;
import java.util.Optional;

/** The check dates of a plan 资金支出计划: a month and a share that stand in one column. */
final class PlanStatements {

  private final FormText text;
  private final List<Statement> statements;

  PlanStatements(FormText text, List<Statement> statements) {
    this.text = text;
    this.statements = statements;
  }

  boolean concern(Statement statement) {
    return statement.field().matches("plan\\.(month|day|cumulativePercent)");
  }

  Optional<Fault> fault(Statement statement) {
    if (!statement.field().endsWith("Percent")) {
      return Optional.empty();
    }
    String month =
        statements.stream()
            .filter(other -> other.object().equals(statement.object()))
            .filter(other -> other.field().endsWith("month"))
            .map(Statement::text)
            .findFirst()
            .orElse("?");
    List<PlacedCell> form = text.ofForm(statement.form());
    boolean stated =
        form.stream()
            .filter(cell -> cell.stands(Role.PLAN_DATE) && Figures.all(month, cell.text()))
            .anyMatch(
                date ->
                    form.stream()
                        .filter(cell -> cell.stands(Role.PLAN_SHARE))
                        .filter(cell -> FormText.sharesColumn(date, cell))
                        .anyMatch(cell -> Figures.all(statement.text(), cell.text())));
    return stated
        ? Optional.empty()
        : Optional.of(new Fault(Fault.Kind.MADE_UP, "", statement + " (" + month + "月)", ""));
  }
}
