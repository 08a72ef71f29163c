package io.jiheng.budget.forms.mutation;

import io.jiheng.budget.forms.grid.PlacedCell;
import io.jiheng.budget.forms.grid.Role;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the figures of a file that a preview neither understands nor reports. */
final class LostFigures {

  private final FormText text;
  private final List<Statement> statements;
  private final Reports reports;

  LostFigures(FormText text, List<Statement> statements, Reports reports) {
    this.text = text;
    this.statements = statements;
    this.reports = reports;
  }

  List<Fault> faults() {
    return text.visible().stream()
        .filter(cell -> cell.form() > 0 && cell.tabular() && Figures.any(cell.text()))
        .filter(cell -> !cell.cell().roles().stream().allMatch(Role::isPrinted))
        .flatMap(cell -> fault(cell).stream())
        .toList();
  }

  private Optional<Fault> fault(PlacedCell cell) {
    Optional<Fault.Kind> kind =
        isUnderstood(cell)
            ? Optional.of(Fault.Kind.WORDS).filter(words -> isTakenForWords(cell))
            : Optional.of(Fault.Kind.LOST);
    return kind.filter(silent -> !isReported(cell))
        .map(
            silent ->
                new Fault(silent, text.place(cell), cell.text() + cell.cell().roles(), said(cell)));
  }

  private boolean isReported(PlacedCell cell) {
    boolean year = cell.stands(Role.YEAR) && reports.speakOf(cell.form(), "year");
    return year
        || isToldAsOtherSum(cell)
        || reports.name(cell)
        || reports.refuse(cell.form())
        || reports.passOver(cell);
  }

  /** Names of money may be merged: what is understood as another sum of the form has to be told. */
  private boolean isToldAsOtherSum(PlacedCell cell) {
    Set<BigDecimal> sums =
        cell.cell().roles().stream().anyMatch(Role::isMoney)
            ? MoneyFigures.wan(cell, text.ofForm(cell.form()))
            : Set.of();
    return statements.stream()
        .filter(sum -> sum.form() == cell.form() && sum.field().matches("\\w+Wan"))
        .map(Statement::number)
        .anyMatch(sum -> sum.signum() != 0 && sums.contains(sum) && reports.say(cell.form(), sum));
  }

  /** One statement holds it, or the parts of it that several do. */
  private boolean isUnderstood(PlacedCell cell) {
    return fitting(cell).anyMatch(statement -> holds(statement, cell))
        || Figures.all(
            cell.text(), fitting(cell).map(Statement::text).collect(Collectors.joining("\n")));
  }

  private Stream<Statement> fitting(PlacedCell cell) {
    return statements.stream()
        .filter(statement -> statement.form() == cell.form() && isBeside(statement, cell))
        .filter(
            statement ->
                cell.cell().roles().stream().anyMatch(role -> role.standsIn(statement.field())))
        .filter(statement -> !statement.field().endsWith("Text"));
  }

  /** Levels hold for the rows below them too. */
  private static boolean isBeside(Statement statement, PlacedCell cell) {
    boolean level = statement.field().contains("indicators.level");
    return statement.line() < 0
        || cell.covers(statement.line())
        || level && statement.line() >= cell.first();
  }

  private boolean holds(Statement statement, PlacedCell cell) {
    if (statement.field().matches("\\w+Wan")) {
      return MoneyFigures.wan(cell, text.ofForm(cell.form())).contains(statement.number());
    }
    if (statement.isNumber()) {
      // A year may be spaced out.
      String text = cell.stands(Role.YEAR) ? Figures.squeezed(cell.text()) : cell.text();
      List<BigDecimal> figures = Figures.in(text);
      return figures.size() == 1 && figures.contains(statement.number());
    }
    return Figures.squeezed(statement.text()).contains(Figures.squeezed(cell.text()));
  }

  /** Targets are judged once no error keeps the form from being entered. */
  private boolean isTakenForWords(PlacedCell cell) {
    return cell.stands(Role.TARGET)
        && !reports.stop(cell.form())
        && fitting(cell)
            .filter(statement -> statement.field().endsWith("target.kind"))
            .filter(statement -> statement.text().equals("QUALITATIVE"))
            .anyMatch(statement -> isOfRow(statement, cell));
  }

  /** Where rows cannot be told from each other, words that another row says are none of this. */
  private boolean isOfRow(Statement words, PlacedCell cell) {
    return words.line() >= 0
        || fitting(cell)
            .filter(statement -> statement.field().endsWith("target.text"))
            .filter(statement -> holds(statement, cell))
            .anyMatch(statement -> statement.object().equals(words.object()));
  }

  private String said(PlacedCell cell) {
    return fitting(cell).map(Statement::toString).collect(Collectors.joining("; "));
  }
}
