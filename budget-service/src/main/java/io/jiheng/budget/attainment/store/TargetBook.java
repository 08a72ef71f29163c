package io.jiheng.budget.attainment.store;

import io.jiheng.budget.attainment.Freeze;
import io.jiheng.budget.attainment.KnownNames;
import io.jiheng.budget.attainment.Link;
import io.jiheng.budget.attainment.Reading;
import io.jiheng.budget.attainment.Report;
import io.jiheng.budget.attainment.Setting;
import io.jiheng.budget.attainment.TargetRow;
import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.sheet.Project;
import io.jiheng.budget.target.Bar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What the rows of a project have come to 指标完成情况, from all sources. */
@ApplicationScoped
public class TargetBook {

  private final ReportRows reports;
  private final SettingRows settings;
  private final FreezeRows freezes;
  private final CountedValues counted;
  private final KnownNames names;

  TargetBook(
      ReportRows reports,
      SettingRows settings,
      FreezeRows freezes,
      CountedValues counted,
      KnownNames names) {
    this.reports = reports;
    this.settings = settings;
    this.freezes = freezes;
    this.counted = counted;
    this.names = names;
  }

  /** All rows in the order of the sheet, each with its value as far as it is known of the day. */
  @Transactional
  public List<TargetRow> rows(Project project, LocalDate asOf) {
    Entries entries =
        new Entries(
            reports.of(project.id()).stream().map(ReportRow::report).toList(),
            settings.of(project.id()).stream().map(SettingRow::setting).toList(),
            freezes.of(project.id()).stream().map(FreezeRow::freeze).toList());
    CountedValues.Known known = counted.known(project, asOf);
    List<Indicator> leaves = project.sheet().indicators().leaves();
    return IntStream.range(0, leaves.size())
        .mapToObj(index -> row(index + 1, leaves.get(index), project, entries, known, asOf))
        .toList();
  }

  private TargetRow row(
      int number,
      Indicator indicator,
      Project project,
      Entries entries,
      CountedValues.Known known,
      LocalDate asOf) {
    int year = project.sheet().key().year();
    Optional<Setting> setting = entries.setting(number, indicator);
    Optional<Bar> bar = Reading.bar(indicator, setting.flatMap(Setting::readAs), year);
    Optional<Link> link =
        setting.isPresent()
            ? setting.get().code().map(code -> new Link(code, true))
            : names.proposal(indicator).map(code -> new Link(code, false));
    return new RowValues(
            entries.reports(number, indicator, asOf),
            link.map(linked -> known.of(linked.code(), bar)).orElse(List.of()),
            link.filter(Link::confirmed)
                .flatMap(linked -> entries.freeze(number, indicator, linked, asOf)))
        .row(number, indicator, bar, link, year);
  }

  /**
   * All that was ever entered of a project. What was entered of a row that says something else now
   * is not of this row.
   */
  private record Entries(List<Report> reports, List<Setting> settings, List<Freeze> freezes) {

    List<Report> reports(int row, Indicator indicator, LocalDate asOf) {
      return reports.stream()
          .filter(report -> report.row() == row && !report.asOf().isAfter(asOf))
          .filter(report -> report.indicator().equals(indicator.description()))
          .toList();
    }

    Optional<Setting> setting(int row, Indicator indicator) {
      return settings.stream()
          .filter(setting -> setting.row() == row)
          .filter(setting -> setting.indicator().equals(indicator.description()))
          .reduce((earlier, later) -> later);
    }

    /** Of the indicator the row is linked to: linked to another, it takes that one's values. */
    Optional<Freeze> freeze(int row, Indicator indicator, Link link, LocalDate asOf) {
      return freezes.stream()
          .filter(freeze -> freeze.row() == row && !freeze.value().asOf().isAfter(asOf))
          .filter(freeze -> freeze.indicator().equals(indicator.description()))
          .filter(freeze -> freeze.isOf(link))
          .reduce((earlier, later) -> later);
    }
  }
}
