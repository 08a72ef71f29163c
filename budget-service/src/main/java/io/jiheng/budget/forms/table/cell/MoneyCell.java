package io.jiheng.budget.forms.table.cell;

import io.jiheng.budget.forms.line.CellPlace;
import io.jiheng.budget.money.MoneyText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell of money 金额 under or beside its name.
 *
 * @param label the name as the form has it
 * @param text empty where nothing stands there
 * @param place of the text; empty where all that is left of the form is its words
 */
public record MoneyCell(MoneyName name, String label, String text, Optional<CellPlace> place) {

  private static final Pattern UNIT = Pattern.compile("[(（]\\s*(亿元|[百千]?万元|千?元)\\s*[)）]");
  private static final Pattern TOLD =
      Pattern.compile("([^:：]{2,30})[:：]\\s*(\\S.*)", Pattern.DOTALL);

  public MoneyCell(MoneyName name, String label, String text) {
    this(name, label, text, Optional.empty());
  }

  public MoneyCell at(CellPlace where) {
    return new MoneyCell(name, label, text, Optional.of(where));
  }

  /** What a cell says that holds name and sum in one: 资金总额：15.00万元. */
  public static Optional<MoneyCell> told(String cell) {
    Matcher told = TOLD.matcher(cell.strip());
    return told.matches() && isSum(told.group(2))
        ? MoneyName.of(told.group(1))
            .map(name -> new MoneyCell(name, told.group(1), told.group(2).strip()))
        : Optional.empty();
  }

  /** With what stands behind it; a unit may have a cell of its own. */
  public MoneyCell with(String more) {
    boolean unit = MoneyText.isFigure(text) && MoneyText.read("1" + more).isPresent();
    return text.isEmpty() || unit ? new MoneyCell(name, label, text + more.strip(), place) : this;
  }

  /**
   * @param ofForm what the form counts in where nothing nearer says so
   * @return empty where nothing says it at all
   */
  public Optional<String> unit(Optional<String> ofForm) {
    Matcher unit = UNIT.matcher(label);
    return unit.find() ? Optional.of(unit.group(1)) : ofForm;
  }

  private static boolean isSum(String text) {
    return MoneyText.isNothing(text)
        || MoneyText.isFigure(text)
        || MoneyText.read(text).isPresent();
  }
}
