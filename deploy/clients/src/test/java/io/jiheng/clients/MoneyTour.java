package io.jiheng.clients;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.clients.budget.api.EvaluationApi;
import io.jiheng.clients.budget.api.ImportsApi;
import io.jiheng.clients.budget.api.ProjectsApi;
import io.jiheng.clients.budget.api.TargetsApi;
import io.jiheng.clients.budget.api.UnitsApi;
import io.jiheng.clients.budget.model.ImportFinding;
import io.jiheng.clients.budget.model.ProjectState;
import io.jiheng.clients.budget.model.UploadResponse;
import java.io.File;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** The README's tour of the money, steps 9 to 11, like {@link Tour}. */
class MoneyTour {

  private static final String UNIT = "336001";
  private static final int YEAR = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();

  private final ProjectsApi projects = new ProjectsApi(Stack.budget("viewer"));

  @Test
  void step_9_projects_their_execution_targets_and_self_evaluation() throws Exception {
    var execution =
        new UnitsApi(Stack.budget("viewer"))
            .getUnitExecution(
                UnitsApi.APIGetUnitExecutionRequest.newBuilder()
                    .code(UNIT)
                    .year(YEAR)
                    .asOf(LocalDate.of(YEAR, 6, 30))
                    .build());
    assertThat(execution.getTotal().getBudgetWan()).isPositive();
    long project = project();
    assertThat(
            new TargetsApi(Stack.budget("viewer"))
                .listTargets(TargetsApi.APIListTargetsRequest.newBuilder().id(project).build()))
        .isNotEmpty();
    var evaluation =
        new EvaluationApi(Stack.budget("viewer"))
            .getSelfEvaluation(
                EvaluationApi.APIGetSelfEvaluationRequest.newBuilder().id(project).build());
    assertThat(evaluation.getProjectId()).isEqualTo(project);
  }

  @Test
  void step_10_a_document_is_previewed() throws Exception {
    var preview =
        preview(new File("../../budget-service/src/test/resources/documents/004-tianjin.txt"));
    assertThat(preview.getProjects()).isNotEmpty();
  }

  @Test
  void step_11_sheets_go_out_and_come_back_unchanged() throws Exception {
    var sheets =
        projects.exportSheets(
            ProjectsApi.APIExportSheetsRequest.newBuilder()
                .unit(UNIT)
                .year(YEAR)
                .format("xlsx")
                .build());
    var named = Files.move(sheets.toPath(), Files.createTempDirectory("tour").resolve("s.xlsx"));
    var preview = preview(named.toFile());
    assertThat(preview.getProjects())
        .isNotEmpty()
        .allSatisfy(
            sheet ->
                assertThat(sheet.getFindings())
                    .extracting(ImportFinding::getCode)
                    .contains("project-unchanged"));
  }

  private long project() throws Exception {
    return projects
        .listProjects(
            ProjectsApi.APIListProjectsRequest.newBuilder()
                .unit(UNIT)
                .year(YEAR)
                .state(ProjectState.IN_EXECUTION)
                .build())
        .getItems()
        .get(0)
        .getId();
  }

  private static UploadResponse preview(File file) throws Exception {
    return new ImportsApi(Stack.budget("clerk"))
        .importFile(ImportsApi.APIImportFileRequest.newBuilder()._file(file).preview(true).build());
  }
}
