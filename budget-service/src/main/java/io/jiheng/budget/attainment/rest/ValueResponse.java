package io.jiheng.budget.attainment.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jiheng.budget.attainment.CalibreVersion;
import io.jiheng.budget.attainment.Proof;
import io.jiheng.budget.attainment.TargetValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A value 实际完成值 with where it comes from. */
@Schema(name = "TargetValue")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ValueResponse(
    TargetValue.Source source,
    @Schema(examples = "91.2%") String shown,
    @Schema(examples = "2023-09-14") LocalDate asOf,
    @Schema(description = "能否与指标值相比 / whether it can be held against the target")
        boolean comparable,
    @Schema(description = "佐证，填报值才有 / evidence of what was reported", nullable = true)
        String evidence,
    @Schema(description = "凭证，实时值与定格值才有 / proof of what was counted", nullable = true)
        ProofResponse proof) {

  /** Where a counted value comes from 数据凭证. */
  @Schema(name = "Proof")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record ProofResponse(
      @Schema(examples = "appeal-free") String indicator,
      @Schema(examples = "912") BigDecimal numerator,
      @Schema(examples = "1000", nullable = true) BigDecimal denominator,
      @Schema(description = "计数规则版本 / rules it was counted by", examples = "2", nullable = true)
          Integer rulesVersion,
      @Schema(
              description =
                  "口径版本；旧消息未告知者缺 / version of the definition, absent where it was not told",
              examples = "2023",
              nullable = true)
          String calibreVersion,
      @Schema(
              description = "该口径版本的施行日；自始施行者缺 / its first day, absent where it always held",
              examples = "2023-01-01",
              nullable = true)
          LocalDate calibreFrom,
      @Schema(
              description = "逐件明细 / where the members are listed",
              examples =
                  "http://localhost:8082/api/v1/indicators/appeal-free/members?court=%E5%86%80&asOf=2023-09-14&version=2023")
          String members) {

    static ProofResponse of(Proof proof) {
      return new ProofResponse(
          proof.code(),
          proof.numerator(),
          proof.denominator().orElse(null),
          proof.rulesVersion().orElse(null),
          proof.calibre().map(CalibreVersion::version).orElse(null),
          proof.calibre().flatMap(CalibreVersion::from).orElse(null),
          proof.members());
    }
  }

  static ValueResponse of(TargetValue value) {
    return new ValueResponse(
        value.source(),
        value.shown(),
        value.asOf(),
        value.figure().isPresent(),
        value.evidence().isEmpty() ? null : value.evidence(),
        value.proof().map(ProofResponse::of).orElse(null));
  }
}
