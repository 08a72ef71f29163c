package io.jiheng.budget.evaluation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jiheng.budget.evaluation.Grade;
import io.jiheng.budget.evaluation.Part;
import io.jiheng.budget.evaluation.RowScore;
import io.jiheng.budget.evaluation.Scorecard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A self-evaluation reckoned 自评得分. */
@Schema(name = "Scorecard")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ScorecardResponse(
    @Schema(description = "截至该日终了 / up to the end of this day", examples = "2023-12-31")
        LocalDate asOf,
    @Schema(description = "权重方案，自定分值时没有 / absent where the parts were given", nullable = true)
        String scheme,
    @Schema(description = "总分 / total", examples = "93.27") BigDecimal total,
    Grade grade,
    @Schema(description = "等级，印于表上 / as the form prints it", examples = "优") String gradePrinted,
    List<PartResponse> parts,
    ExecutionScoreResponse execution,
    List<RowScoreResponse> rows,
    @Schema(description = "逐项失分 / every point lost, and why") List<LossResponse> lost,
    @Schema(description = "分值说明：表上自带而未采用的分值 / the sheet's own points that were not taken, and why")
        List<String> notes) {

  /** What a part has and earns 分值与得分. */
  @Schema(name = "PartScore")
  record PartResponse(
      Part part,
      @Schema(description = "分值 / points", examples = "50") BigDecimal points,
      @Schema(description = "得分 / score", examples = "47.50") BigDecimal score) {}

  static ScorecardResponse of(Scorecard card) {
    return new ScorecardResponse(
        card.asOf(),
        card.scheme().orElse(null),
        card.total(),
        card.grade(),
        card.grade().printed(),
        Stream.of(Part.values())
            .filter(card.parts()::containsKey)
            .map(part -> new PartResponse(part, card.parts().get(part), card.scoreOf(part)))
            .toList(),
        ExecutionScoreResponse.of(card.execution()),
        card.rows().stream().map(RowScoreResponse::of).toList(),
        lost(card),
        notes(card));
  }

  private static List<String> notes(Scorecard card) {
    return Stream.of(Part.values())
        .filter(card.setAside()::containsKey)
        .map(
            part -> Explanation.ofSetAside(part, card.setAside().get(part), card.parts().get(part)))
        .toList();
  }

  private static List<LossResponse> lost(Scorecard card) {
    Stream<LossResponse> execution =
        Stream.of(card.execution())
            .filter(score -> score.lost().signum() > 0)
            .map(LossResponse::of);
    Stream<LossResponse> rows =
        card.rows().stream()
            .filter((RowScore row) -> row.lost().signum() > 0)
            .map(LossResponse::of);
    return Stream.concat(execution, rows).toList();
  }
}
