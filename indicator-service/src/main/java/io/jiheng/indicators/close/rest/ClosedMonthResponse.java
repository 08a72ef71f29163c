package io.jiheng.indicators.close.rest;

import io.jiheng.indicators.close.ClosedFigure;
import io.jiheng.indicators.close.SealedClose;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A close with all it holds.
 *
 * @param signature detached JWS of the document, whose payload is not encoded (RFC 7797)
 */
@Schema(name = "ClosedMonth")
public record ClosedMonthResponse(
    CloseResponse close,
    @Schema(examples = "迁安市人民法院") String courtName,
    @Schema(description = "当时范围内的法院 the courts of the scope then", examples = "[\"冀0283\"]")
        List<String> courts,
    @Schema(examples = "2023-06-30") LocalDate asOf,
    @Schema(description = "计数规则版本 version of the counting rules", examples = "3") int rulesVersion,
    @Schema(description = "审限规则版次 revision of the limit rules", examples = "2") long limitsRevision,
    @Schema(description = "指标目录的 SHA-256 of all definitions and targets", examples = "9f2c41d0")
        String catalogue,
    @Schema(
            description = "分离式 JWS detached JWS",
            examples = "eyJhbGciOiJSUzI1NiIsImI2NCI6ZmFsc2V9..c2ln")
        String signature,
    List<FigureResponse> values) {

  /** One indicator as closed. */
  @Schema(name = "ClosedFigure")
  public record FigureResponse(
      @Schema(examples = "closing-rate") String code,
      @Schema(examples = "结案率") String name,
      @Schema(examples = "%") String unit,
      @Schema(description = "口径版本 version of the calibre", examples = "2023") String version,
      @Schema(
              description = "口径标识 SHA-256 of the definition",
              examples = "closed / (pending + filed)")
          String definition,
      @Schema(examples = "003") String document,
      @Schema(examples = "§2") String number,
      @Schema(nullable = true) HeldResponse target,
      @Schema(examples = "5019") BigDecimal numerator,
      @Schema(examples = "9144", nullable = true) BigDecimal denominator,
      @Schema(examples = "54.89", nullable = true) BigDecimal value,
      @Schema(description = "为何无值 why there is no value", examples = "分母为零", nullable = true)
          String reason) {

    static FigureResponse of(ClosedFigure figure) {
      return new FigureResponse(
          figure.code(),
          figure.name(),
          figure.unit(),
          figure.version(),
          figure.definition(),
          figure.document(),
          figure.number(),
          figure.target().map(HeldResponse::of).orElse(null),
          figure.numerator(),
          figure.denominator().orElse(null),
          figure.value().orElse(null),
          figure.reason().orElse(null));
    }
  }

  /** The target that a closed value was held against. */
  @Schema(name = "ClosedTarget")
  public record HeldResponse(
      @Schema(examples = "qianan-2023") String set,
      @Schema(examples = "002") String document,
      @Schema(examples = "二.1") String number,
      @Schema(examples = "≥") String comparison,
      @Schema(examples = "90") BigDecimal value,
      @Schema(
              description = "区间上限，非区间为 null upper end of an interval",
              examples = "95",
              nullable = true)
          BigDecimal upTo) {

    static HeldResponse of(ClosedFigure.TargetHeld target) {
      return new HeldResponse(
          target.set(),
          target.document(),
          target.number(),
          target.comparison(),
          target.value(),
          target.upTo().orElse(null));
    }
  }

  static ClosedMonthResponse of(SealedClose sealed) {
    var month = sealed.content();
    return new ClosedMonthResponse(
        CloseResponse.of(sealed.close()),
        month.courtName(),
        month.courts(),
        month.asOf(),
        month.rulesVersion(),
        month.limitsRevision(),
        month.catalogue(),
        sealed.signature(),
        month.values().stream().map(FigureResponse::of).toList());
  }
}
