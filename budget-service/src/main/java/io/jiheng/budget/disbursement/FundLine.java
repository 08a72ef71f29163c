package io.jiheng.budget.disbursement;

import io.jiheng.budget.money.Money;
import io.jiheng.budget.money.Share;
import io.jiheng.budget.sheet.BudgetFigures;
import java.util.List;
import java.util.Optional;

/**
 * A line under 项目资金 as forms have it. Sums are empty where they are not known.
 *
 * @param initial 年初预算数
 * @param budget 全年预算数, adjusted
 * @param paid 执行数
 */
public record FundLine(
    String name, Optional<Money> initial, Optional<Money> budget, Optional<Money> paid) {

  public static final String TOTAL = "年度资金总额";
  public static final String FISCAL = "其中：当年财政拨款";
  public static final String CARRIED = "上年结转资金";
  public static final String OTHER = "其他资金";

  /**
   * The total and what it is made of. What was signed when the budget was another, or less was
   * paid, can no longer be told by source.
   *
   * @param initial as first approved
   * @param budget by source, as it stands
   * @param paid of the budget the form speaks of
   * @param sources what was paid by that day, by source
   */
  public static List<FundLine> of(
      Optional<BudgetFigures> initial, Sources budget, Share paid, SourcedSum sources) {
    boolean isSame = budget.total().equals(paid.whole());
    Optional<Sources> whole = Optional.of(budget).filter(known -> isSame);
    Optional<Sources> part =
        whole
            .filter(known -> sources.total().equals(paid.part()))
            .map(known -> known.taking(sources));
    return List.of(
        new FundLine(
            TOTAL,
            initial.map(BudgetFigures::total),
            Optional.of(paid.whole()),
            Optional.of(paid.part())),
        new FundLine(
            FISCAL,
            initial.map(BudgetFigures::fiscal),
            whole.map(Sources::fiscal),
            part.map(Sources::fiscal)),
        new FundLine(
            CARRIED,
            initial.map(BudgetFigures::carried),
            whole.map(Sources::carried),
            part.map(Sources::carried)),
        new FundLine(
            OTHER,
            initial.map(BudgetFigures::other),
            whole.map(Sources::other),
            part.map(Sources::other)));
  }

  /** 执行率, in per cent, two decimals. */
  public String rateShown() {
    return budget
        .flatMap(whole -> paid.flatMap(part -> new Share(part, whole).percent()))
        .map(percent -> percent.toPlainString() + "%")
        .orElse("—");
  }

  /** In 万元, exact. */
  public static String shown(Optional<Money> sum) {
    return sum.map(known -> known.writtenWan().toPlainString()).orElse("—");
  }
}
