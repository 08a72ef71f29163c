package io.jiheng.budget.forms.projectsheet.rest;

import io.jiheng.budget.forms.projectsheet.print.SheetLayout;
import io.jiheng.budget.printing.PrintFormat;
import io.jiheng.budget.printing.PrintedForm;
import io.jiheng.budget.rest.PrintedFiles;
import io.jiheng.budget.sheet.ProjectSheet;
import io.jiheng.budget.unit.BudgetUnit;
import io.jiheng.budget.unit.UnitRegister;
import io.jiheng.pattern.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Project sheets as a file to be taken away 项目绩效目标表导出. */
@ApplicationScoped
class SheetFiles {

  private final UnitRegister units;
  private final ExportLimits limits;

  SheetFiles(UnitRegister units, ExportLimits limits) {
    this.units = units;
    this.limits = limits;
  }

  /**
   * @param plain the file's name in ASCII
   * @param name as people would call the file
   */
  Response.ResponseBuilder answer(
      List<ProjectSheet> sheets,
      PrintFormat format,
      Optional<SheetLayout> layout,
      String plain,
      String name) {
    refuseTooMany(sheets.size(), sheets, format);
    Map<String, BudgetUnit> byCode =
        units.all().stream().collect(Collectors.toMap(BudgetUnit::code, unit -> unit));
    List<PrintedForm> papers =
        sheets.stream()
            .map(
                sheet ->
                    layout
                        .orElseGet(() -> SheetLayout.fitting(sheet))
                        .printed(sheet, byCode.get(sheet.key().unit())))
            .toList();
    return PrintedFiles.ok(format, plain, name, papers);
  }

  /** More than one file takes is told before any of it is written. */
  void refuseTooMany(long found, List<ProjectSheet> sheets, PrintFormat format) {
    int rows = sheets.stream().mapToInt(sheet -> sheet.indicators().leaves().size()).sum();
    if (found > limits.sheets(format) || rows > limits.rows(format)) {
      throw Problem.of(422, "export-too-many")
          .arg("found", found)
          .arg("format", format.extension())
          .arg("most", limits.sheets(format))
          .arg("mostRows", limits.rows(format))
          .exception();
    }
  }
}
