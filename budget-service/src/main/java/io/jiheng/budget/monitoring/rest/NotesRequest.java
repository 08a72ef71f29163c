package io.jiheng.budget.monitoring.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jiheng.budget.monitoring.Cause;
import io.jiheng.budget.monitoring.Likelihood;
import io.jiheng.budget.monitoring.Notes;
import io.jiheng.budget.monitoring.RowNote;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people write at a check date 监控填报内容; everything may be left out. */
@Schema(name = "MonitoringNotes")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record NotesRequest(
    @Size(max = 1000) @Schema(nullable = true) List<@Valid @NotNull RowNoteRequest> rows,
    @Size(max = 2000)
        @Schema(
            description = "支出偏离计划的原因 / why the spending is not as planned",
            examples = "维修合同六月下旬才签订",
            nullable = true)
        String reason,
    @Size(max = 2000)
        @Schema(description = "改进措施 / measure", examples = "七月内付清首期款", nullable = true)
        String measure) {

  static final String EXAMPLE =
      """
      {
        "rows": [
          {"row": 1, "expected": "98%", "cause": "STAFF", "reason": "物业人员短缺",
           "measure": "下半年补足人员", "likelihood": "POSSIBLE"}
        ],
        "reason": "维修合同六月下旬才签订",
        "measure": "七月内付清首期款"
      }
      """;

  /** What people write on one row 逐项监控填报. */
  @Schema(name = "MonitoringRowNote")
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record RowNoteRequest(
      @Min(1) @Schema(description = "第几行指标，自 1 起 / row of the tree, from 1", examples = "1")
          int row,
      @Size(max = 500)
          @Schema(description = "全年预计完成情况，缺则推算 / expected by year's end", nullable = true)
          String expected,
      @Schema(description = "偏差原因类别 / what it comes from", nullable = true) Cause cause,
      @Size(max = 2000) @Schema(description = "偏差原因说明 / reason", nullable = true) String reason,
      @Size(max = 2000) @Schema(description = "改进措施 / measure", nullable = true) String measure,
      @Schema(description = "完成目标可能性 / how likely the target is met", nullable = true)
          Likelihood likelihood) {

    static RowNoteRequest of(RowNote note) {
      return new RowNoteRequest(
          note.row(),
          note.expected().orElse(null),
          note.cause().orElse(null),
          note.reason(),
          note.measure(),
          note.likelihood().orElse(null));
    }

    RowNote note() {
      return new RowNote(
          row,
          Optional.ofNullable(expected).map(String::strip).filter(text -> !text.isEmpty()),
          Optional.ofNullable(cause),
          text(reason),
          text(measure),
          Optional.ofNullable(likelihood));
    }
  }

  static NotesRequest of(Notes notes) {
    return new NotesRequest(
        notes.rows().stream().map(RowNoteRequest::of).toList(), notes.reason(), notes.measure());
  }

  Notes notes() {
    return new Notes(
        Optional.ofNullable(rows).orElse(List.of()).stream().map(RowNoteRequest::note).toList(),
        text(reason),
        text(measure));
  }

  private static String text(String text) {
    return text == null ? "" : text.strip();
  }
}
