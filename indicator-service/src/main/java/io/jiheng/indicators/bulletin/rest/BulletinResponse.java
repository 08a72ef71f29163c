package io.jiheng.indicators.bulletin.rest;

import io.jiheng.indicators.bulletin.Block;
import io.jiheng.indicators.bulletin.Bulletin;
import io.jiheng.indicators.bulletin.rest.FigureResponses.GroupResponse;
import io.jiheng.indicators.organization.Scope;
import io.jiheng.indicators.query.snapshot.Snapshot.Freshness;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The monthly bulletin of a court. */
@Schema(name = "Bulletin")
public record BulletinResponse(
    @Schema(examples = "冀02") String court,
    @Schema(examples = "唐山市中级人民法院") String courtName,
    Scope scope,
    @Schema(examples = "2023-06") String month,
    @Schema(description = "统计期间自 first day counted", examples = "2023-01-01") LocalDate from,
    @Schema(description = "统计期间至：月末，当月为今日 the end of the month, or today", examples = "2023-06-30")
        LocalDate asOf,
    @Schema(
            description = "同比所比的日期 the day of last year it is held against",
            examples = "2022-06-30")
        LocalDate lastYear,
    @Schema(description = "该月尚未结束，数字未到月末 the month is not over", examples = "false")
        boolean running,
    @Schema(
            description = "最近计入事件的时刻，未计入任何事件为 null when an event was last counted",
            examples = "2023-07-01T00:12:00Z",
            nullable = true)
        Instant countedAt,
    @Schema(description = "合计 all cases") GroupResponse whole,
    @Schema(description = "按领域及其案件类别，无案件的不列 by field of law and type word")
        List<GroupResponse> domains,
    @Schema(
            description =
                "本级及直接下级法院（含其下级），各行之和即合计；本院口径为空 the court itself and those directly under it")
        List<GroupResponse> courts,
    @Schema(description = "有目标或进度要求的指标 indicators that a target or schedule is set for")
        List<HeldIndicatorResponse> indicators,
    LongPendingAnnexResponse longPending,
    @Schema(description = "通报全文：文字、表格和图，依次 the document, block by block")
        List<BlockResponse> document) {

  static BulletinResponse of(Bulletin bulletin, List<Block> blocks) {
    return new BulletinResponse(
        bulletin.court(),
        bulletin.courtName(),
        bulletin.scope(),
        bulletin.period().month().toString(),
        bulletin.period().from(),
        bulletin.period().asOf(),
        bulletin.period().lastYear(),
        bulletin.period().running(),
        bulletin.freshness().map(Freshness::countedAt).orElse(null),
        GroupResponse.of(bulletin.whole()),
        bulletin.domains().stream().map(GroupResponse::of).toList(),
        bulletin.courts().stream().map(GroupResponse::of).toList(),
        bulletin.indicators().stream().map(HeldIndicatorResponse::of).toList(),
        LongPendingAnnexResponse.of(bulletin.longPending()),
        blocks.stream().map(BlockResponse::of).toList());
  }
}
