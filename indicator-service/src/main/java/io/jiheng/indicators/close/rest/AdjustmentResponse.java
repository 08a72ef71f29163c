package io.jiheng.indicators.close.rest;

import io.jiheng.indicators.close.AdjustedCases.AdjustedCase;
import io.jiheng.indicators.close.Adjustment;
import io.jiheng.indicators.close.AdjustmentCause;
import io.jiheng.indicators.close.PeriodClose;
import io.jiheng.indicators.query.restatement.LateEvents.LateEvent;
import io.jiheng.indicators.query.slice.Part;
import io.jiheng.indicators.query.value.ClosedMonths.Figure;
import jakarta.ws.rs.core.UriBuilder;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A closed value that is another one now.
 *
 * @param entries where to find ledger entries or roster rows that made the difference; null where
 *     none did
 */
@Schema(name = "Adjustment")
public record AdjustmentResponse(
    @Schema(description = "调整编号 lasting name", examples = "2023-06-冀0283-closing-rate") String name,
    @Schema(examples = "closing-rate") String code,
    @Schema(examples = "结案率") String indicator,
    @Schema(examples = "%") String unit,
    PartsResponse closed,
    @Schema(
            description = "现值；指标已不在目录则为 null null where the indicator is defined no more",
            nullable = true)
        PartsResponse now,
    @Schema(description = "差额，为以下三项之和 the sum of the three below") DifferenceResponse difference,
    @Schema(description = "因计数规则、审限规则变更或口径变更 by other rules, other limits, or another definition")
        DifferenceResponse byRules,
    @Schema(description = "因关账后的事件、台账、名册 by events and entries after the close")
        DifferenceResponse byRecords,
    @Schema(description = "因法院隶属变更 by courts that came or left") DifferenceResponse byCourts,
    Set<AdjustmentCause> causes,
    @Schema(
            description = "台账或名册的查询地址 where ledger entries or roster rows are listed",
            nullable = true,
            examples =
                "/api/v1/ledger?court=冀0283&scope=COURT&item=press-conferences&sort=-recorded")
        String entries) {

  static AdjustmentResponse of(PeriodClose close, Adjustment adjustment) {
    var closed = adjustment.closed();
    return new AdjustmentResponse(
        adjustment.name(),
        closed.code(),
        closed.name(),
        closed.unit(),
        PartsResponse.of(closed.figure()),
        adjustment.now().map(PartsResponse::of).orElse(null),
        DifferenceResponse.of(adjustment.difference()),
        DifferenceResponse.of(adjustment.byRules()),
        DifferenceResponse.of(adjustment.byRecords()),
        DifferenceResponse.of(adjustment.byCourts()),
        adjustment.causes(),
        entries(close, adjustment));
  }

  private static String entries(PeriodClose close, Adjustment adjustment) {
    var causes = adjustment.causes();
    if (causes.contains(AdjustmentCause.LEDGER)) {
      return place("/api/v1/ledger", close)
          .queryParam("item", adjustment.closed().code())
          .queryParam("sort", "-recorded")
          .build()
          .toASCIIString();
    }
    return causes.contains(AdjustmentCause.ROSTER)
        ? place("/api/v1/rosters", close).build().toASCIIString()
        : null;
  }

  private static UriBuilder place(String list, PeriodClose close) {
    return UriBuilder.fromPath(list)
        .queryParam("court", close.court())
        .queryParam("scope", close.scope());
  }

  /** The shape of a page of adjustments. */
  @Schema(name = "AdjustmentPage")
  record AdjustmentPageResponse(List<AdjustmentResponse> items, int page, int size, long total) {}

  /** A figure with its exact parts. */
  @Schema(name = "AdjustedFigure")
  public record PartsResponse(
      @Schema(examples = "5019") BigDecimal numerator,
      @Schema(examples = "9144", nullable = true) BigDecimal denominator,
      @Schema(examples = "54.89", nullable = true) BigDecimal value) {

    static PartsResponse of(Figure figure) {
      return new PartsResponse(
          figure.numerator(), figure.denominator().orElse(null), figure.value().orElse(null));
    }
  }

  /** A difference of both parts; of a plain count the denominator is 0. */
  @Schema(name = "AdjustedDifference")
  public record DifferenceResponse(
      @Schema(examples = "2") BigDecimal numerator,
      @Schema(examples = "0") BigDecimal denominator) {

    static DifferenceResponse of(Adjustment.Difference difference) {
      return new DifferenceResponse(difference.numerator(), difference.denominator());
    }
  }

  /** An adjustment with a page of its cases. */
  @Schema(name = "AdjustmentWithCases")
  public record CasesResponse(
      AdjustmentResponse adjustment,
      List<CaseResponse> items,
      int page,
      int size,
      @Schema(description = "所列案件总数 cases of courts that you may see", examples = "3") long total,
      @Schema(description = "因无权查看其法院而未列的案件数 cases of other courts, not listed", examples = "0")
          long leftOut) {}

  /** A case or item that is known otherwise than at the close. */
  @Schema(name = "AdjustedCase")
  public record CaseResponse(
      Part part,
      @Schema(examples = "(2023)冀0283民初1234号") String file,
      @Schema(examples = "PAY-1", nullable = true) String item,
      @Schema(description = "关账时计入 at the close", examples = "0") long closed,
      @Schema(description = "现在计入 now", examples = "1") long now,
      @Schema(examples = "1") long difference,
      List<EventResponse> events) {

    static CaseResponse of(AdjustedCase adjusted) {
      var change = adjusted.explained().change();
      return new CaseResponse(
          adjusted.part(),
          change.file().name(),
          change.item().isEmpty() ? null : change.item(),
          change.then(),
          change.now(),
          change.difference(),
          adjusted.explained().events().stream().map(EventResponse::of).toList());
    }
  }

  /** The event that made a difference, and when it was counted. */
  @Schema(name = "AdjustingEvent")
  public record EventResponse(
      @Schema(examples = "urn:court:0283:case-system") String source,
      @Schema(examples = "0283-2023-000981") String id,
      @Schema(examples = "io.jiheng.case.closed.v1") String type,
      @Schema(description = "事件发生时间 when it happened", examples = "2023-06-29T08:00:00Z")
          Instant time,
      @Schema(
              description = "收到并计入的时间 when it was received and counted",
              examples = "2023-07-04T01:00:00Z")
          Instant receivedAt,
      @Schema(examples = "1") long difference) {

    static EventResponse of(LateEvent late) {
      var event = late.event();
      return new EventResponse(
          event.recorded().id().source(),
          event.recorded().id().id(),
          event.type(),
          event.recorded().time(),
          event.countedAt(),
          late.difference());
    }
  }
}
