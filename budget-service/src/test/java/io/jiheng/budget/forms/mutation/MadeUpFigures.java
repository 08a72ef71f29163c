package io.jiheng.budget.forms.mutation;

import io.jiheng.budget.forms.grid.PlacedCell;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the figures of a preview that stand nowhere in the file, and those that the file calls
 * something else.
 */
final class MadeUpFigures {

  /** What a blank cell takes from the one above it. */
  private static final Pattern INHERITED =
      Pattern.compile("indicators\\.level\\d|rows\\.(duty|objective|activity|projects)");

  private final FormText text;
  private final List<Statement> statements;
  private final Reports reports;
  private final MoneyStatements money;
  private final PlanStatements plans;
  private final TargetStatements targets;

  MadeUpFigures(FormText text, List<Statement> statements, Reports reports) {
    this.text = text;
    this.statements = statements;
    this.reports = reports;
    this.money = new MoneyStatements(text, statements, reports);
    this.plans = new PlanStatements(text, statements);
    this.targets = new TargetStatements();
  }

  Optional<Fault> fault(Statement statement) {
    String field = statement.field();
    if (!Figures.any(statement.text()) || field.equals("year") || field.equals("day")) {
      return Optional.empty();
    }
    if (field.matches("\\w+Wan")) {
      return money.fault(statement);
    }
    if (plans.concern(statement)) {
      return plans.fault(statement);
    }
    boolean none =
        field.endsWith(".number") && statement.isNumber() && statement.number().signum() == 0;
    return none && !field.endsWith("target.number") ? Optional.empty() : stated(statement);
  }

  private Optional<Fault> stated(Statement statement) {
    List<PlacedCell> around = around(statement);
    List<PlacedCell> own = around.stream().filter(cell -> isOwn(cell, statement)).toList();
    if (holds(own, statement)) {
      return Optional.empty();
    }
    if (!holds(around, statement)) {
      if (isDayOfFormsYear(statement, around)) {
        return Optional.empty();
      }
      return Optional.of(fault(Fault.Kind.MADE_UP, statement, around));
    }
    boolean reported =
        around.stream()
            .filter(cell -> Figures.any(cell.text()) && !isOwn(cell, statement))
            .anyMatch(cell -> holds(List.of(cell), statement) && reports.name(cell));
    return reported ? Optional.empty() : Optional.of(fault(Fault.Kind.MOVED, statement, around));
  }

  /** A day without a year is of the form's year where a finding says so of its own words. */
  private boolean isDayOfFormsYear(Statement statement, List<PlacedCell> around) {
    return statement.field().endsWith("target.day")
        && statements.stream()
            .filter(year -> year.field().equals("year") && year.form() == statement.form())
            .anyMatch(year -> statement.text().startsWith(year.text() + "-"))
        && around.stream()
            .filter(cell -> targets.isDayWithoutYear(cell, statement))
            .anyMatch(cell -> reports.say(cell, "target-of-forms-year"));
  }

  private static boolean isOwn(PlacedCell cell, Statement statement) {
    return cell.cell().roles().stream().anyMatch(role -> role.standsIn(statement.field()))
        || !cell.tabular();
  }

  /** Its row, with the levels above; or all of its form; a unit's plan is of the whole file. */
  private List<PlacedCell> around(Statement statement) {
    if (statement.line() < 0) {
      boolean wide = statement.form() == 0 || statement.field().matches("unit|plan\\..*");
      return wide ? text.visible() : text.ofForm(statement.form());
    }
    boolean level = INHERITED.matcher(statement.field()).matches();
    return text.ofForm(statement.form()).stream()
        .filter(
            cell ->
                cell.covers(statement.line())
                    || level && cell.first() < statement.line() && isOwn(cell, statement))
        .toList();
  }

  private boolean holds(List<PlacedCell> cells, Statement statement) {
    if (targets.concern(statement)) {
      return targets.holds(cells, statement);
    }
    String all = cells.stream().map(PlacedCell::text).collect(Collectors.joining("\n"));
    return Figures.all(statement.text(), cells.stream().map(PlacedCell::text).toList())
        || Figures.squeezed(all).contains(Figures.squeezed(statement.text()));
  }

  private Fault fault(Fault.Kind kind, Statement statement, List<PlacedCell> around) {
    String cells =
        statement.line() < 0
            ? ""
            : around.stream().map(PlacedCell::text).collect(Collectors.joining(" | "));
    return new Fault(kind, text.place(statement.line()), statement.toString(), cells);
  }
}
