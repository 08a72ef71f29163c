package io.jiheng.budget.document.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jiheng.budget.document.ReadSelfEvaluation;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A form of self-evaluation as it was understood 绩效自评表识别结果; shown, not entered. */
@Schema(name = "SelfEvaluationPreview")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record SelfEvaluationPreviewBody(
    @Schema(description = "在文件中的位置 / place in the file", examples = "第 3 行") String place,
    @Schema(examples = "项目支出绩效自评表") String heading,
    @Schema(examples = "迁安市人民法院", nullable = true) String unitName,
    @Schema(examples = "2023", nullable = true) Integer year,
    @Schema(examples = "人民陪审员经费") String name,
    List<IndicatorPreviewBody> indicators,
    List<RemarkBody> findings) {

  static SelfEvaluationPreviewBody of(ReadSelfEvaluation read) {
    return new SelfEvaluationPreviewBody(
        read.place().shown(),
        read.heading(),
        read.unit().name().orElse(null),
        read.year().stated().or(read.year()::hinted).orElse(null),
        read.name(),
        read.indicators().stream().map(IndicatorPreviewBody::of).toList(),
        read.remarks().stream().map(RemarkBody::of).toList());
  }
}
