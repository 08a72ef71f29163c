package io.jiheng.budget.overview.rest;

import io.jiheng.budget.overview.FiscalDataPackage;
import io.jiheng.budget.overview.LineCsv;
import io.jiheng.budget.overview.LineSource;
import io.jiheng.budget.overview.LineXlsx;
import io.jiheng.budget.rest.Media;
import io.jiheng.budget.unit.BudgetUnit;
import io.jiheng.budget.unit.UnitRegister;
import io.jiheng.pattern.file.ExportFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A list of projects as a file to be taken away 导出. */
@ApplicationScoped
class LineFiles {

  /** What a list can be taken away as. */
  enum Form {
    CSV(MediaType.valueOf(Media.CSV + ";charset=UTF-8"), "csv"),
    XLSX(MediaType.valueOf(Media.XLSX), "xlsx"),
    FISCAL_DATA_PACKAGE(MediaType.valueOf(Media.ZIP), "zip");

    private final MediaType type;
    private final String extension;

    Form(MediaType type, String extension) {
      this.type = type;
      this.extension = extension;
    }
  }

  private final UnitRegister units;
  private final Clock clock;

  LineFiles(UnitRegister units, Clock clock) {
    this.units = units;
    this.clock = clock;
  }

  /**
   * The form that is asked for.
   *
   * @param acceptable the best first
   * @return empty for JSON, which whoever takes anything gets too
   */
  static Optional<Form> wanted(List<MediaType> acceptable) {
    return acceptable.stream()
        .filter(type -> takesJson(type) || form(type).isPresent())
        .findFirst()
        .filter(type -> !takesJson(type))
        .flatMap(LineFiles::form);
  }

  Response answer(Form form, LineSource lines, LocalDate asOf) {
    String name = "projects-" + asOf + "." + form.extension;
    Response file = ExportFile.of(name, out -> write(form, lines, asOf, out));
    return Response.fromResponse(file).type(form.type).build();
  }

  private void write(Form form, LineSource lines, LocalDate asOf, OutputStream out)
      throws IOException {
    switch (form) {
      case CSV -> LineCsv.write(lines, out);
      case XLSX -> LineXlsx.write(lines, out);
      case FISCAL_DATA_PACKAGE ->
          new FiscalDataPackage(
                  units.all().stream()
                      .collect(Collectors.toMap(BudgetUnit::code, BudgetUnit::name)))
              .write(lines, asOf, clock.instant(), out);
    }
  }

  private static boolean takesJson(MediaType type) {
    return type.isCompatible(MediaType.APPLICATION_JSON_TYPE);
  }

  private static Optional<Form> form(MediaType type) {
    return Arrays.stream(Form.values()).filter(form -> type.isCompatible(form.type)).findFirst();
  }
}
