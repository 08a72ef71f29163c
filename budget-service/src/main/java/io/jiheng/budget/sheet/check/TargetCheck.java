package io.jiheng.budget.sheet.check;

import io.jiheng.budget.sheet.Indicator;
import java.util.List;
import java.util.stream.Stream;

/** The rules that need nothing but a target, for targets that stand in no project sheet. */
public final class TargetCheck {

  private TargetCheck() {}

  public static List<Finding> findings(Indicator leaf) {
    return Stream.concat(OddTarget.oddity(leaf), PercentBeyondHundred.beyond(leaf))
        .map(
            code ->
                Finding.warning(code, new Cell(leaf.description(), "指标值", ""))
                    .with("indicator", leaf.description())
                    .with("target", leaf.target().text()))
        .toList();
  }
}
