package io.jiheng.budget.attainment;

import io.jiheng.budget.attainment.persistence.FreezeEntity;
import io.jiheng.budget.attainment.persistence.FreezeRepository;
import io.jiheng.budget.attainment.persistence.ReportEntity;
import io.jiheng.budget.attainment.persistence.ReportRepository;
import io.jiheng.budget.attainment.persistence.SettingEntity;
import io.jiheng.budget.attainment.persistence.SettingRepository;
import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.sheet.Project;
import io.jiheng.budget.targets.TargetThreshold;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What the rows of a project have come to 指标完成情况, from all sources. */
@Startup
@ApplicationScoped
public class TargetBook {

  private final ReportRepository reports;
  private final SettingRepository settings;
  private final FreezeRepository freezes;
  private final CountedValues counted;
  private final KnownNames names;
  private final Counter evaluated;

  TargetBook(
      ReportRepository reports,
      SettingRepository settings,
      FreezeRepository freezes,
      CountedValues counted,
      KnownNames names,
      MeterRegistry metrics) {
    this.reports = reports;
    this.settings = settings;
    this.freezes = freezes;
    this.counted = counted;
    this.names = names;
    evaluated =
        Counter.builder("jiheng.targets.evaluated")
            .description("Rows of targets held against their values")
            .register(metrics);
  }

  /** All rows of a project, each with its value as far as it is known of the day. */
  @Transactional
  public List<TargetRow> rows(Project project, LocalDate asOf) {
    return rows(TargetSheet.of(project), asOf);
  }

  /** All rows in the order of the sheet, each with its value as far as it is known of the day. */
  @Transactional
  public List<TargetRow> rows(TargetSheet sheet, LocalDate asOf) {
    Entries entries =
        new Entries(
            reports.byDay(sheet.owner()).stream().map(ReportEntity::report).toList(),
            settings.of(sheet.owner()).stream().map(SettingEntity::setting).toList(),
            freezes.of(sheet.owner()).stream().map(FreezeEntity::freeze).toList());
    CountedValues.Known known = counted.known(sheet, asOf);
    evaluated.increment(sheet.rows().size());
    return IntStream.rangeClosed(1, sheet.rows().size())
        .mapToObj(number -> row(number, sheet, entries, known, asOf))
        .toList();
  }

  private TargetRow row(
      int number, TargetSheet sheet, Entries entries, CountedValues.Known known, LocalDate asOf) {
    RowKey key = sheet.rows().get(number - 1).key();
    Indicator indicator = sheet.rows().get(number - 1).indicator();
    Optional<Setting> setting = entries.setting(key);
    Optional<TargetThreshold> bar =
        Reading.bar(indicator, setting.flatMap(Setting::readAs), sheet.year());
    Optional<Link> link =
        setting.isPresent()
            ? setting.get().code().map(code -> new Link(code, true))
            : names.proposal(indicator).map(code -> new Link(code, false));
    return new RowValues(
            entries.reports(key, asOf),
            link.map(linked -> known.of(linked.code(), bar)).orElse(List.of()),
            link.filter(Link::confirmed).flatMap(linked -> entries.freeze(key, linked, asOf)))
        .row(number, indicator, bar, link, sheet.year());
  }

  /**
   * All that was ever entered of a sheet. What was entered of a row that says something else now is
   * not of this row.
   */
  private record Entries(List<Report> reports, List<Setting> settings, List<Freeze> freezes) {

    List<Report> reports(RowKey row, LocalDate asOf) {
      return reports.stream()
          .filter(report -> report.key().equals(row) && !report.asOf().isAfter(asOf))
          .toList();
    }

    Optional<Setting> setting(RowKey row) {
      return settings.stream()
          .filter(setting -> setting.key().equals(row))
          .reduce((earlier, later) -> later);
    }

    /** Of the indicator the row is linked to: linked to another, it takes that one's values. */
    Optional<Freeze> freeze(RowKey row, Link link, LocalDate asOf) {
      return freezes.stream()
          .filter(freeze -> freeze.key().equals(row) && !freeze.value().asOf().isAfter(asOf))
          .filter(freeze -> freeze.isOf(link))
          .reduce((earlier, later) -> later);
    }
  }
}
