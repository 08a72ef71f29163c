package io.jiheng.budget.overview;

import io.jiheng.budget.disbursement.PlanStatus;
import io.jiheng.budget.disbursement.Standing;
import io.jiheng.budget.money.Money;
import io.jiheng.budget.money.Share;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The sums of many projects 汇总.
 *
 * @param fiscal 财政资金 of all sheets, whatever their state
 * @param other 其他资金, likewise
 * @param paid paid of what is approved
 * @param planned paid and planned of those approved ones that have a plan
 */
record Rollup(int projects, int approved, Money fiscal, Money other, Share paid, Planned planned) {

  /** Spending of the projects with a plan, against the sum of their plans. */
  record Planned(int projects, Money planned, Share paid) {

    Money gap() {
      return paid.part().minus(planned);
    }

    PlanStatus status() {
      if (projects == 0) {
        return PlanStatus.NO_PLAN;
      }
      int against = gap().compareTo(Money.ZERO);
      if (against == 0) {
        return PlanStatus.ON_PLAN;
      }
      return against > 0 ? PlanStatus.AHEAD : PlanStatus.BEHIND;
    }
  }

  static Rollup of(Collection<ProjectLine> lines) {
    List<ProjectLine> approved = lines.stream().filter(line -> line.state().isApproved()).toList();
    return new Rollup(
        lines.size(),
        approved.size(),
        sum(lines, ProjectLine::fiscal),
        sum(lines, ProjectLine::other),
        share(approved),
        planned(approved.stream().filter(Rollup::hasPlan).toList()));
  }

  Money budget() {
    return fiscal.plus(other);
  }

  private static Planned planned(List<ProjectLine> lines) {
    return new Planned(
        lines.size(),
        Money.sum(lines.stream().map(ProjectLine::standing).flatMap(Rollup::plan).toList()),
        share(lines));
  }

  private static boolean hasPlan(ProjectLine line) {
    return line.standing().plannedPercent().isPresent();
  }

  private static Stream<Money> plan(Standing standing) {
    return standing.planned().stream();
  }

  private static Share share(Collection<ProjectLine> lines) {
    return new Share(sum(lines, ProjectLine::paid), sum(lines, ProjectLine::budget));
  }

  private static Money sum(Collection<ProjectLine> lines, Function<ProjectLine, Money> part) {
    return Money.sum(lines.stream().map(part).toList());
  }
}
