package io.jiheng.budget.evaluation.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.jiheng.budget.evaluation.Band;
import io.jiheng.budget.evaluation.Draft;
import io.jiheng.budget.evaluation.Judgement;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people write on one row 逐项填报. */
@Schema(name = "SelfEvaluationRowNote")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record RowNoteRequest(
    @Min(1) @Schema(description = "第几行指标，自 1 起 / row of the tree, from 1", examples = "5") int row,
    @Digits(integer = 3, fraction = 2)
        @DecimalMin("0")
        @Schema(description = "分值，缺则均分 / points, an even share if absent", nullable = true)
        BigDecimal points,
    @Schema(description = "定性指标档次 / band of a qualitative target", nullable = true) Band band,
    @Digits(integer = 3, fraction = 2)
        @DecimalMin("0")
        @DecimalMax("100")
        @Schema(description = "档内得分率 / share within the band", examples = "95", nullable = true)
        BigDecimal sharePercent,
    @Size(max = 2000) @Schema(description = "偏差原因 / why it came so", nullable = true) String reason,
    @Size(max = 2000) @Schema(description = "改进措施 / what is done about it", nullable = true)
        String measure) {

  static RowNoteRequest of(Draft.RowNote note) {
    return new RowNoteRequest(
        note.row(),
        note.points().orElse(null),
        note.judgement().map(Judgement::band).orElse(null),
        note.judgement().map(Judgement::sharePercent).orElse(null),
        note.remark().reason(),
        note.remark().measure());
  }

  /** A band without a share within it says too little, a share without a band nothing. */
  @AssertTrue
  @JsonIgnore
  @Schema(hidden = true)
  boolean isJudgedWholly() {
    return (band == null) == (sharePercent == null);
  }

  Draft.RowNote note() {
    return new Draft.RowNote(
        row,
        Optional.ofNullable(points),
        Optional.ofNullable(band).map(chosen -> new Judgement(chosen, sharePercent)),
        new Draft.Remark(DraftRequest.text(reason), DraftRequest.text(measure)));
  }
}
