package io.jiheng.budget.overview;

import io.jiheng.budget.disbursement.Sources;
import io.jiheng.budget.money.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a list of projects as a table.
 *
 * @param title its heading
 * @param value a {@link String} or a {@link BigDecimal}; empty where there is nothing to say
 */
record LineColumn(String title, Function<ProjectLine, Optional<?>> value) {

  static final List<LineColumn> ALL =
      List.of(
          text("单位编码", line -> line.key().unit()),
          number("年度", line -> Optional.of(BigDecimal.valueOf(line.key().year()))),
          text("项目编码", line -> line.key().code().orElse("")),
          text("项目名称", line -> line.key().name()),
          text("状态", line -> line.state().name()),
          money("预算数(万元)", budget(Sources::total)),
          money("财政资金(万元)", budget(Sources::fiscal)),
          money("其他资金(万元)", budget(Sources::other)),
          money("上年结转(万元)", budget(Sources::carried)),
          number("计划累计(%)", line -> line.standing().plannedPercent()),
          money("支出累计(万元)", ProjectLine::paid),
          number("支出累计(%)", line -> line.standing().paid().percent()),
          number("差距(万元)", line -> line.standing().gap().map(Money::writtenWan)),
          text("执行进度", line -> line.standing().status().name()),
          money("预留(万元)", ProjectLine::reserved),
          money("可用(万元)", ProjectLine::free),
          money("财政资金支出(万元)", paid(Sources::fiscal)),
          money("其他资金支出(万元)", paid(Sources::other)),
          money("上年结转支出(万元)", paid(Sources::carried)));

  private static LineColumn text(String title, Function<ProjectLine, String> value) {
    return new LineColumn(title, line -> Optional.of(value.apply(line)));
  }

  private static LineColumn number(
      String title, Function<ProjectLine, Optional<BigDecimal>> value) {
    return new LineColumn(title, value::apply);
  }

  private static LineColumn money(String title, Function<ProjectLine, Money> value) {
    return number(title, line -> Optional.of(value.apply(line).writtenWan()));
  }

  private static Function<ProjectLine, Money> paid(Function<Sources, Money> part) {
    return line -> part.apply(line.paidBySource());
  }

  private static Function<ProjectLine, Money> budget(Function<Sources, Money> part) {
    return line -> part.apply(line.budget());
  }
}
