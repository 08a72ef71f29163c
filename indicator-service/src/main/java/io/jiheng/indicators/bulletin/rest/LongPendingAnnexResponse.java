package io.jiheng.indicators.bulletin.rest;

import io.jiheng.indicators.bulletin.LongPending;
import io.jiheng.indicators.bulletin.rest.FigureResponses.FigureResponse;
import io.jiheng.indicators.casefile.CaseFiled;
import io.jiheng.indicators.query.supervision.LongPendingCase;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The annex of a bulletin: cases pending for more than a year. */
@Schema(name = "BulletinLongPending")
public record LongPendingAnnexResponse(
    @Schema(description = "审判案件超一年未结 trials over a year") FigureResponse trialsOverOneYear,
    @Schema(description = "审判案件超两年未结 trials over two years") FigureResponse trialsOverTwoYears,
    @Schema(description = "超长期未结执行案件 enforcement over a year") FigureResponse enforcement,
    @Schema(description = "最久的至多 30 件，含已剔除的 the longest thirty, those left out among them")
        List<CaseResponse> longest,
    @Schema(description = "全部件数，含已剔除的 how many there are", examples = "57") long total,
    @Schema(description = "全部清单的地址 the whole list") String address) {

  /** A case that is pending for more than a year. */
  @Schema(name = "BulletinLongPendingCase")
  public record CaseResponse(
      @Schema(examples = "(2021)冀0283民初88号") String caseNumber,
      @Schema(examples = "冀0283") String court,
      @Schema(examples = "民事审判一庭", nullable = true) String department,
      @Schema(examples = "2021-02-03", nullable = true) LocalDate filedOn,
      @Schema(description = "未结天数 days pending", examples = "877") long daysPending,
      LongPendingCase.Kind kind,
      @Schema(description = "已剔除，不计入指标 left out of the figures", examples = "false")
          boolean excluded) {

    static CaseResponse of(LongPendingCase row) {
      return new CaseResponse(
          row.file().number().toString(),
          row.file().number().court(),
          row.file().department().orElse(null),
          row.file().filing().map(CaseFiled::filedOn).orElse(null),
          row.daysPending(),
          row.kind(),
          row.excluded());
    }
  }

  static LongPendingAnnexResponse of(LongPending annex) {
    return new LongPendingAnnexResponse(
        FigureResponse.of(annex.trialsOverOneYear()),
        FigureResponse.of(annex.trialsOverTwoYears()),
        FigureResponse.of(annex.enforcement()),
        annex.longest().stream().map(CaseResponse::of).toList(),
        annex.total(),
        annex.address());
  }
}
