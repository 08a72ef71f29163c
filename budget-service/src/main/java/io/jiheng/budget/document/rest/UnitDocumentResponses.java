package io.jiheng.budget.document.rest;

import io.jiheng.budget.document.UnitDocumentRevision;
import io.jiheng.budget.forms.departmentplan.PrintedDepartmentPlan;
import io.jiheng.budget.forms.overallsheet.PrintedOverallSheet;
import io.jiheng.budget.forms.unitdocument.DepartmentPlan;
import io.jiheng.budget.forms.unitdocument.OverallSheet;
import io.jiheng.budget.forms.unitdocument.UnitDocument;
import io.jiheng.budget.printing.PrintFormat;
import io.jiheng.budget.printing.PrintedForm;
import io.jiheng.budget.rest.PrintedFiles;
import io.jiheng.budget.unit.UnitRegister;
import io.jiheng.pattern.conditional.VersionTag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** A unit's document as it is answered: as JSON, or as the form it is printed on 导出. */
@ApplicationScoped
class UnitDocumentResponses {

  private final UnitRegister units;

  UnitDocumentResponses(UnitRegister units) {
    this.units = units;
  }

  /**
   * As it is wanted.
   *
   * @param format of the query, null if there is none
   */
  Response answer(UnitDocumentRevision revision, String format, HttpHeaders headers) {
    return PrintedFiles.wanted(format, headers.getAcceptableMediaTypes())
        .map(kind -> file(kind, revision))
        .orElseGet(
            () -> answer(Response.ok().header(HttpHeaders.VARY, HttpHeaders.ACCEPT), revision));
  }

  /** As JSON. */
  Response answer(Response.ResponseBuilder response, UnitDocumentRevision revision) {
    return response
        .type(MediaType.APPLICATION_JSON)
        .tag(VersionTag.of(revision.revision()))
        .entity(body(revision))
        .build();
  }

  static UnitDocumentResponse body(UnitDocumentRevision revision) {
    return switch (revision.key().kind()) {
      case OVERALL_SHEET -> OverallSheetRequest.of(revision);
      case DEPARTMENT_PLAN -> PlanRevisionRequest.of(revision);
    };
  }

  private Response file(PrintFormat kind, UnitDocumentRevision revision) {
    String unit = revision.unit();
    String unitName = units.get(unit).name();
    UnitDocument content = revision.content();
    PrintedForm paper = printed(content, unit, unitName, revision.year());
    return PrintedFiles.answer(
        kind,
        plainName(content) + "-" + unit + "-" + revision.year() + "-r" + revision.revision(),
        unitName + revision.year() + "年度" + paper.name() + "（第" + revision.revision() + "次修订）",
        List.of(paper));
  }

  private static PrintedForm printed(UnitDocument content, String unit, String unitName, int year) {
    return content instanceof OverallSheet sheet
        ? PrintedOverallSheet.of(sheet, unit, unitName, year)
        : PrintedDepartmentPlan.of((DepartmentPlan) content, unit, unitName, year);
  }

  private static String plainName(UnitDocument content) {
    return switch (content.kind()) {
      case OVERALL_SHEET -> "overall-sheet";
      case DEPARTMENT_PLAN -> "department-plan";
    };
  }
}
