package io.jiheng.budget.attainment;

import io.jiheng.budget.attainment.persistence.ReportEntity;
import io.jiheng.budget.attainment.persistence.ReportRepository;
import io.jiheng.budget.sheet.Indicator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Reported values 填报值. They can be added to; a mistake is corrected by a newer entry. */
@ApplicationScoped
public class ReportBook {

  private final ReportRepository rows;
  private final HeldSheets sheets;
  private final TargetBook targets;
  private final Clock clock;

  ReportBook(ReportRepository rows, HeldSheets sheets, TargetBook targets, Clock clock) {
    this.rows = rows;
    this.sheets = sheets;
    this.targets = targets;
    this.clock = clock;
  }

  /** A value somebody reports. */
  public record Request(int row, String text, LocalDate asOf, String evidence) {}

  @Transactional
  public Report enter(TargetOwner owner, Request request, String by) {
    TargetSheet sheet = sheets.hold(owner);
    TargetSheet.Row row = Rows.row(sheet, request.row());
    sheet
        .unapproved()
        .ifPresent(
            state -> {
              throw AttainmentRefusals.notApproved(state);
            });
    refuse(sheet, row.indicator(), request);
    Report report =
        new Report(
            row.key(),
            rows.next(owner),
            request.text(),
            request.asOf(),
            request.evidence(),
            clock.instant(),
            by);
    rows.persist(ReportEntity.of(owner, report));
    return report;
  }

  /** Of one row, the latest entered first. */
  @Transactional
  public List<Report> of(TargetSheet sheet, int row) {
    RowKey key = Rows.row(sheet, row).key();
    return rows.of(sheet.owner()).stream()
        .map(ReportEntity::report)
        .filter(report -> sheet.isTold(report.key(), key))
        .sorted((one, other) -> other.number() - one.number())
        .toList();
  }

  private void refuse(TargetSheet sheet, Indicator indicator, Request request) {
    LocalDate today = LocalDate.now(clock);
    int year = sheet.year();
    if (request.asOf().getYear() < year || request.asOf().isAfter(today)) {
      throw AttainmentRefusals.dayOutside(year, today);
    }
    TargetRow row = targets.rows(sheet, today).get(request.row() - 1);
    row.link()
        .filter(Link::confirmed)
        .ifPresent(
            link -> {
              throw AttainmentRefusals.linked(request.row(), link.code());
            });
    if (row.bar().isPresent()
        && ReportedText.read(request.text(), row.bar().get(), year).isEmpty()) {
      throw AttainmentRefusals.unreadable(indicator, request.text());
    }
  }
}
