package io.jiheng.budget.attainment;

import io.jiheng.budget.attainment.Executions.Execution;
import io.jiheng.budget.attainment.persistence.LiveValueTable;
import io.jiheng.budget.money.Money;
import io.jiheng.budget.money.Share;
import io.jiheng.budget.targets.Quotient;
import io.jiheng.budget.targets.TargetThreshold;
import io.jiheng.budget.unit.BudgetUnit;
import io.jiheng.budget.unit.UnitRegister;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Counted values of the court and year of a sheet 实时值: those the indicator service tells, and the
 * execution of the budget, which is reckoned here from the ledger.
 */
@ApplicationScoped
class CountedValues {

  private final LiveValueTable table;
  private final Executions executions;
  private final UnitRegister units;
  private final AttainmentConfig config;

  CountedValues(
      LiveValueTable table, Executions executions, UnitRegister units, AttainmentConfig config) {
    this.table = table;
    this.executions = executions;
    this.units = units;
    this.config = config;
  }

  /** All that is known up to a day, looked up once for all rows. */
  Known known(TargetSheet sheet, LocalDate upTo) {
    Map<String, List<LiveValue>> byCode =
        units.find(sheet.unit()).flatMap(BudgetUnit::courtCode).stream()
            .flatMap(court -> table.of(court, sheet.year(), upTo).stream())
            .collect(Collectors.groupingBy(LiveValue::code));
    LocalDate yearEnd = LocalDate.of(sheet.year(), 12, 31);
    return new Known(sheet.owner(), byCode, upTo.isAfter(yearEnd) ? yearEnd : upTo);
  }

  /** The counted values of a sheet, of each indicator the oldest first. */
  final class Known {

    private final TargetOwner owner;
    private final Map<String, List<LiveValue>> byCode;
    private final LocalDate day;

    private Known(TargetOwner owner, Map<String, List<LiveValue>> byCode, LocalDate day) {
      this.owner = owner;
      this.byCode = byCode;
      this.day = day;
    }

    /** Values of an indicator, to be held against the bar of a row. */
    List<TargetValue> of(String code, Optional<TargetThreshold> bar) {
      return code.equals(KnownNames.EXECUTION_RATE)
          ? executionRate(bar)
          : byCode.getOrDefault(code, List.of()).stream().map(live -> value(live, bar)).toList();
    }

    private TargetValue value(LiveValue live, Optional<TargetThreshold> bar) {
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

    private List<TargetValue> executionRate(Optional<TargetThreshold> bar) {
      return executions.of(owner, day).stream().map(known -> rate(known, bar)).toList();
    }

    private TargetValue rate(Execution known, Optional<TargetThreshold> bar) {
      Share paid = known.paid();
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
          known.day(),
          "",
          Optional.of(
              new Proof(
                  KnownNames.EXECUTION_RATE,
                  paid.part().writtenWan(),
                  Optional.of(budget.writtenWan()),
                  Optional.empty(),
                  Optional.empty(),
                  known.members())));
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
