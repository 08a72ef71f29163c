package io.jiheng.indicators.measures;

import io.jiheng.indicators.casefile.CaseClosed;
import io.jiheng.indicators.casefile.CaseFile;
import io.jiheng.indicators.casefile.CaseFiled;
import io.jiheng.indicators.casefile.Origin;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a filed case adds for being filed and pending 新收与存量. */
final class FilingMeasures {

  /** Decisions of a court in a civil case 民事裁判. */
  private static final Set<Origin.Basis> CIVIL_DECISIONS =
      EnumSet.of(Origin.Basis.CIVIL_JUDGMENT, Origin.Basis.CIVIL_MEDIATION_STATEMENT);

  private FilingMeasures() {}

  static void contribute(CaseFile file, CaseFiled filing, ContributionCollector collector) {
    var filed = filing.filedOn();
    var closedOn = file.closing().map(CaseClosed::closedOn);
    collector.add(Measure.FILED, filed);
    level(Measure.PENDING, filed, closedOn, 1, collector);
    if (closedOn.isEmpty() || Ages.over(1, filed, closedOn.get())) {
      collector.add(Measure.NOT_CLOSED_WITHIN_1Y, filed);
    }
    if (closedOn.isEmpty() || Ages.over(2, filed, closedOn.get())) {
      collector.add(Measure.NOT_CLOSED_WITHIN_2Y, filed);
    }
    if (EnforcementLimit.appliesTo(file)) {
      var basis = filing.origin().flatMap(Origin::basis);
      if (basis.equals(Optional.of(Origin.Basis.CIVIL_MEDIATION_STATEMENT))) {
        collector.add(Measure.FILED_ON_MEDIATION, filed);
      }
      if (basis.filter(CIVIL_DECISIONS::contains).isPresent()) {
        collector.add(Measure.FILED_ON_CIVIL_DECISION, filed);
      }
      long claim = filing.claimAmount().map(FilingMeasures::fen).orElse(0L);
      collector.add(Measure.CLAIM_FILED, filed, claim);
      level(Measure.CLAIM_PENDING, filed, closedOn, claim, collector);
    }
  }

  /** Said to be closed before it was filed, a case was pending on no day. */
  private static void level(
      Measure measure,
      LocalDate filed,
      Optional<LocalDate> closedOn,
      long amount,
      ContributionCollector collector) {
    if (closedOn.isPresent() && closedOn.get().isBefore(filed)) {
      return;
    }
    collector.add(measure, filed, amount);
    closedOn.ifPresent(day -> collector.add(measure, day, -amount));
  }

  /** 元 as 分, exact: the contract allows two decimals. */
  static long fen(BigDecimal yuan) {
    return yuan.movePointRight(2).longValueExact();
  }
}
