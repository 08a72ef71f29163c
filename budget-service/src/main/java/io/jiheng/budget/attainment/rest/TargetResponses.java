package io.jiheng.budget.attainment.rest;

import io.jiheng.budget.attainment.FreezeBook;
import io.jiheng.budget.attainment.ReportBook;
import io.jiheng.budget.attainment.SettingBook;
import io.jiheng.budget.attainment.TargetBook;
import io.jiheng.budget.attainment.TargetSheet;
import io.jiheng.pattern.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is answered of the rows of a sheet, whoever's it is. The sheet is one the caller may see.
 */
@ApplicationScoped
public class TargetResponses {

  private final TargetBook targets;
  private final SettingBook settings;
  private final ReportBook reports;
  private final FreezeBook freezes;
  private final Caller caller;
  private final Clock clock;

  TargetResponses(
      TargetBook targets,
      SettingBook settings,
      ReportBook reports,
      FreezeBook freezes,
      Caller caller,
      Clock clock) {
    this.targets = targets;
    this.settings = settings;
    this.reports = reports;
    this.freezes = freezes;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * @param asOf today if empty
   */
  public List<TargetRowResponse> rows(TargetSheet sheet, Optional<LocalDate> asOf) {
    return targets.rows(sheet, asOf.orElseGet(() -> LocalDate.now(clock))).stream()
        .map(TargetRowResponse::of)
        .toList();
  }

  /** Settles a row and answers it as it is then. */
  public TargetRowResponse settle(TargetSheet sheet, int row, SettingRequest body) {
    settings.settle(sheet.owner(), row, body.code(), body.comparison(), caller.name());
    return rows(sheet, Optional.empty()).get(row - 1);
  }

  /** Confirms every link that is proposed and answers all rows as they are then. */
  public List<TargetRowResponse> confirm(TargetSheet sheet) {
    settings.confirmAll(sheet.owner(), caller.name());
    return rows(sheet, Optional.empty());
  }

  public List<SettingChangeResponse> settings(TargetSheet sheet, int row) {
    return settings.history(sheet, row).stream().map(SettingChangeResponse::of).toList();
  }

  public List<SettingChangeResponse> lost(TargetSheet sheet) {
    return settings.lost(sheet).stream().map(SettingChangeResponse::of).toList();
  }

  public Response report(TargetSheet sheet, int row, ReportRequest body) {
    return created(
        ReportResponse.of(row, reports.enter(sheet.owner(), body.of(row), caller.name())));
  }

  public List<ReportResponse> reports(TargetSheet sheet, int row) {
    return reports.of(sheet, row).stream().map(report -> ReportResponse.of(row, report)).toList();
  }

  public Response freeze(TargetSheet sheet, int row, FreezeRequest body) {
    return created(
        FreezeResponse.of(row, freezes.freeze(sheet.owner(), row, body.day(), caller.name())));
  }

  public List<FreezeResponse> freezes(TargetSheet sheet, int row) {
    return freezes.of(sheet, row).stream().map(freeze -> FreezeResponse.of(row, freeze)).toList();
  }

  private static Response created(Object entry) {
    return Response.status(201).entity(entry).build();
  }
}
