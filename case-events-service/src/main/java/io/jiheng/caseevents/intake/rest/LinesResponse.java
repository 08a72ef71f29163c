package io.jiheng.caseevents.intake.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jiheng.caseevents.intake.LinesOutcome;
import io.jiheng.caseevents.intake.LinesOutcome.End;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Tells what became of an NDJSON body 逐行接收答复.
 *
 * @param received how many events were read
 * @param accepted how many of them Kafka has acknowledged
 * @param failed how many were not accepted
 * @param items the failed ones, by line
 * @param stoppedAtLine the last line that was read, where reading stopped before the end
 * @param stopped why it stopped
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "BatchResponse",
    description =
        "批次与 NDJSON 的答复；批次无 received、stoppedAtLine、stopped"
            + " / answer to a batch or NDJSON; a batch has no received, stoppedAtLine, stopped",
    requiredProperties = {"accepted", "failed", "items"})
record LinesResponse(
    @Schema(description = "读到的事件数 / events read", examples = "2") long received,
    @Schema(description = "已受理数 / accepted", examples = "2") long accepted,
    @Schema(description = "未受理数 / not accepted", examples = "0") long failed,
    List<EventResponse> items,
    @Schema(
            description = "提前停止时最后读到的行 / last line read, where reading stopped early",
            examples = "4096")
        Long stoppedAtLine,
    @Schema(description = "为何停止 / why it stopped", examples = "第 4097 行超过上限") String stopped) {

  private static final String FAILURES_CHINESE = "失败过多，第 %d 行之后的内容没有读取";
  private static final String FAILURES_ENGLISH =
      "too many lines failed; nothing after line %d was read";
  private static final String KAFKA_CHINESE = "Kafka 无法访问，第 %d 行之后的内容没有读取";
  private static final String KAFKA_ENGLISH =
      "Kafka is out of reach; nothing after line %d was read";

  static LinesResponse of(LinesOutcome lines, Locale locale) {
    var early = lines.end() != End.OF_BODY;
    return new LinesResponse(
        lines.received(),
        lines.accepted(),
        lines.failures().size(),
        BatchResponse.items(lines.failures(), locale),
        early ? lines.lastLine() : null,
        early ? stopped(lines, locale) : null);
  }

  private static String stopped(LinesOutcome lines, Locale locale) {
    var english = Locale.ENGLISH.equals(locale);
    var text =
        lines.end() == End.KAFKA
            ? english ? KAFKA_ENGLISH : KAFKA_CHINESE
            : english ? FAILURES_ENGLISH : FAILURES_CHINESE;
    return text.formatted(lines.lastLine());
  }

  /** 200 where all were accepted, 207 where some were. */
  Response response() {
    return Response.status(failed == 0 ? 200 : BatchResponse.MULTI_STATUS).entity(this).build();
  }
}
