package io.jiheng.budget.forms.projectsheet.text;

import io.jiheng.budget.forms.line.CellPlace;
import io.jiheng.budget.forms.table.cell.MoneyCell;
import io.jiheng.budget.forms.table.cell.MoneyName;
import io.jiheng.budget.forms.table.cell.PrintedText.Passage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sums of a printed form 预算规模及资金用途, and the purpose behind them. A name may have lost its end
 * to the next line of its narrow cell.
 */
record PrintedMoney(List<MoneyCell> cells, String purpose, CellPlace atPurpose) {

  private static final String SUM = "\\s*(-?[\\d.,]+\\s*(?:亿元|万元|万|元)?)";
  private static final String LEADING = "^[\\s。，,；;]+";

  private static final Map<MoneyName, Pattern> SUMS = new EnumMap<>(MoneyName.class);

  static {
    SUMS.put(MoneyName.TOTAL, sum("(?:预算数|预算金额|(?:年度|项目)?资金总额)"));
    SUMS.put(MoneyName.FISCAL_OF_YEAR, sum("(?:本年|当年)财政(?:拨款|资金|资)?"));
    SUMS.put(MoneyName.FISCAL, sum("(?<![本当]年)财政(?:拨款|资金|资)?"));
    SUMS.put(MoneyName.CARRIED, sum("(?:上年)?结转(?:结余)?(?:资金|资)?"));
    SUMS.put(MoneyName.OTHER, sum("(?:其他(?:资金|资)?|单位资金|自有资金)"));
  }

  PrintedMoney {
    cells = List.copyOf(cells);
  }

  static PrintedMoney in(Passage passage) {
    String text = passage.text();
    List<MoneyCell> cells = new ArrayList<>();
    int end = 0;
    for (Map.Entry<MoneyName, Pattern> sum : SUMS.entrySet()) {
      Matcher found = sum.getValue().matcher(text);
      if (found.find()) {
        cells.add(
            new MoneyCell(sum.getKey(), found.group(1), found.group(2).strip())
                .at(passage.at(found.start(2))));
        end = Math.max(end, found.end());
      }
    }
    String purpose = text.substring(end).replaceFirst(LEADING, "");
    return new PrintedMoney(cells, purpose, passage.at(text.length() - purpose.length()));
  }

  private static Pattern sum(String name) {
    return Pattern.compile("(" + name + ")" + SUM);
  }
}
