package io.jiheng.budget.sheet.rest;

import io.jiheng.budget.sheet.CheckedProject;
import io.jiheng.budget.sheet.Project;
import io.jiheng.budget.sheet.ProjectState;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project 项目 as it stands, with what is warned of and how its targets were understood. */
@Schema(name = "Project")
record ProjectResponse(
    @Schema(examples = "1") long id,
    ProjectState state,
    @Schema(description = "修订号，即 ETag / revision, also the ETag", examples = "1") int revision,
    Instant changedAt,
    SheetRequest sheet,
    @Schema(description = "逐行对应指标 / one for each indicator row") List<TargetResponse> targets,
    List<FindingResponse> warnings) {

  static ProjectResponse of(CheckedProject checked) {
    Project project = checked.project();
    return new ProjectResponse(
        project.id(),
        project.state(),
        project.revision(),
        project.changedAt(),
        SheetRequests.of(project.sheet()),
        project.sheet().indicators().leaves().stream().map(TargetResponse::of).toList(),
        checked.warnings().stream().map(FindingResponse::of).toList());
  }
}
