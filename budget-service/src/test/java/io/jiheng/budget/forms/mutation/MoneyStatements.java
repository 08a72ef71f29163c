package io.jiheng.budget.forms.mutation;

import io.jiheng.budget.forms.grid.PlacedCell;
import io.jiheng.budget.forms.grid.Role;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The budget of a project and its sources. What has no cell of its own is only what the others
 * leave: a budget that is all fiscal has 0 from other sources.
 */
final class MoneyStatements {

  private final FormText text;
  private final List<Statement> statements;
  private final Reports reports;

  MoneyStatements(FormText text, List<Statement> statements, Reports reports) {
    this.text = text;
    this.statements = statements;
    this.reports = reports;
  }

  Optional<Fault> fault(Statement sum) {
    List<PlacedCell> form = text.ofForm(sum.form());
    List<PlacedCell> own =
        form.stream()
            .filter(cell -> cell.cell().roles().stream().anyMatch(role -> isOf(role, sum)))
            .filter(cell -> !Figures.in(cell.text()).isEmpty())
            .toList();
    if (says(own, form, sum)) {
      return Optional.empty();
    }
    if (own.isEmpty() && isImplied(sum)) {
      return Optional.empty();
    }
    List<PlacedCell> others = form.stream().filter(cell -> says(List.of(cell), form, sum)).toList();
    boolean moved = sum.number().signum() != 0 && !others.isEmpty();
    boolean told =
        reports.say(sum.form(), sum.number()) || moved && others.stream().anyMatch(reports::name);
    return told && sum.number().signum() != 0
        ? Optional.empty()
        : Optional.of(
            new Fault(moved ? Fault.Kind.MOVED : Fault.Kind.MADE_UP, "", sum.toString(), ""));
  }

  private static boolean isOf(Role role, Statement sum) {
    return role.isMoney() && role.standsIn(sum.field());
  }

  private static boolean says(List<PlacedCell> cells, List<PlacedCell> form, Statement sum) {
    return cells.stream().anyMatch(cell -> MoneyFigures.wan(cell, form).contains(sum.number()));
  }

  /** Nothing is said of it, and with it the sources make up a budget that is. */
  private boolean isImplied(Statement sum) {
    if (sum.field().equals("budgetWan")) {
      return false;
    }
    Optional<BigDecimal> budget =
        ofObject(sum)
            .filter(other -> other.field().equals("budgetWan"))
            .map(Statement::number)
            .findFirst();
    BigDecimal sources =
        ofObject(sum)
            .filter(other -> !other.field().equals("budgetWan"))
            .map(Statement::number)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean all = budget.filter(whole -> whole.compareTo(sources) == 0).isPresent();
    return all && (sum.number().signum() == 0 || reports.speakOf(sum.form(), "source-missing"));
  }

  private Stream<Statement> ofObject(Statement sum) {
    return statements.stream()
        .filter(other -> other.object().equals(sum.object()) && other.field().matches("\\w+Wan"));
  }
}
