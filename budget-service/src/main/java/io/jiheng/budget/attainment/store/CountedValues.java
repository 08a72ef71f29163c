package io.jiheng.budget.attainment.store;

import io.jiheng.budget.attainment.KnownNames;
import io.jiheng.budget.attainment.LiveValue;
import io.jiheng.budget.attainment.Proof;
import io.jiheng.budget.attainment.TargetValue;
import io.jiheng.budget.disbursement.Spending;
import io.jiheng.budget.disbursement.store.PaymentLedger;
import io.jiheng.budget.money.Money;
import io.jiheng.budget.money.Share;
import io.jiheng.budget.sheet.CheckDate;
import io.jiheng.budget.sheet.Project;
import io.jiheng.budget.target.Bar;
import io.jiheng.budget.target.Quotient;
import io.jiheng.budget.unit.BudgetUnit;
import io.jiheng.budget.unit.store.UnitRegister;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counted values of one project's court and year 实时值: those the indicator service tells, and the
 * execution of the budget, which is reckoned here from the ledger.
 */
@ApplicationScoped
class CountedValues {

  private final LiveValueTable table;
  private final PaymentLedger ledger;
  private final UnitRegister units;
  private final AttainmentConfig config;

  CountedValues(
      LiveValueTable table, PaymentLedger ledger, UnitRegister units, AttainmentConfig config) {
    this.table = table;
    this.ledger = ledger;
    this.units = units;
    this.config = config;
  }

  /** All that is known up to a day, looked up once for all rows. */
  Known known(Project project, LocalDate upTo) {
    int year = project.sheet().key().year();
    Map<String, List<LiveValue>> byCode =
        units.find(project.sheet().key().unit()).flatMap(BudgetUnit::courtCode).stream()
            .flatMap(court -> table.of(court, year, upTo).stream())
            .collect(Collectors.groupingBy(LiveValue::code));
    LocalDate yearEnd = LocalDate.of(year, 12, 31);
    return new Known(project, byCode, upTo.isAfter(yearEnd) ? yearEnd : upTo);
  }

  /** The counted values of a project, of each indicator the oldest first. */
  final class Known {

    private final Project project;
    private final Map<String, List<LiveValue>> byCode;
    private final LocalDate day;

    private Known(Project project, Map<String, List<LiveValue>> byCode, LocalDate day) {
      this.project = project;
      this.byCode = byCode;
      this.day = day;
    }

    /** Values of an indicator, to be held against the bar of a row. */
    List<TargetValue> of(String code, Optional<Bar> bar) {
      return code.equals(KnownNames.EXECUTION_RATE)
          ? executionRate(bar)
          : byCode.getOrDefault(code, List.of()).stream().map(live -> value(live, bar)).toList();
    }

    private TargetValue value(LiveValue live, Optional<Bar> bar) {
      return new TargetValue(
          TargetValue.Source.LIVE,
          live.shown(),
          bar.flatMap(live::figure),
          live.asOf(),
          "",
          Optional.of(
              new Proof(
                  live.code(),
                  live.numerator(),
                  live.denominator(),
                  Optional.of(live.rulesVersion()),
                  live.calibre(),
                  members(live))));
    }

    /** As of the day, and before it as of the last check date. */
    private List<TargetValue> executionRate(Optional<Bar> bar) {
      Spending spending = ledger.spending(project);
      return Stream.concat(
              spending.plan().last(day.minusDays(1)).map(CheckDate::day).stream(), Stream.of(day))
          .map(at -> rate(new Share(spending.paid(at), spending.budget()), at, bar))
          .toList();
    }

    private TargetValue rate(Share paid, LocalDate at, Optional<Bar> bar) {
      Money budget = paid.whole();
      Optional<Quotient> figure =
          bar.filter(held -> held.unit().equals("%") && !budget.isZero())
              .map(
                  held ->
                      new Quotient(
                          paid.part().wan().multiply(BigDecimal.valueOf(100)), budget.wan()));
      return new TargetValue(
          TargetValue.Source.LIVE,
          paid.percent().map(percent -> percent.toPlainString() + "%").orElse("—"),
          figure,
          at,
          "",
          Optional.of(
              new Proof(
                  KnownNames.EXECUTION_RATE,
                  paid.part().writtenWan(),
                  Optional.of(budget.writtenWan()),
                  Optional.empty(),
                  Optional.empty(),
                  "/api/v1/projects/" + project.id() + "/payments")));
    }
  }

  /** By the version the value is of, whatever version is entered for that day later. */
  private String members(LiveValue live) {
    String version =
        live.calibre().map(calibre -> "&version=" + encoded(calibre.version())).orElse("");
    return "%s/api/v1/indicators/%s/members?court=%s&asOf=%s%s"
        .formatted(config.url(), live.code(), encoded(live.court()), live.asOf(), version);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
