package io.jiheng.caseevents.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of an NDJSON body 逐行接收答复.
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
    name = "BatchAnswer",
    description =
        "批次与 NDJSON 的答复；批次无 received、stoppedAtLine、stopped"
            + " / answer to a batch or NDJSON; a batch has no received, stoppedAtLine, stopped",
    requiredProperties = {"accepted", "failed", "items"})
record LinesAnswer(
    @Schema(description = "读到的事件数 / events read", examples = "2") long received,
    @Schema(description = "已受理数 / accepted", examples = "2") long accepted,
    @Schema(description = "未受理数 / not accepted", examples = "0") long failed,
    List<EventAnswer> items,
    @Schema(
            description = "提前停止时最后读到的行 / last line read, where reading stopped early",
            examples = "4096")
        Long stoppedAtLine,
    @Schema(description = "为何停止 / why it stopped", examples = "第 4097 行超过上限") String stopped) {

  /** 200 where all were accepted, 207 where some were. */
  Response response() {
    return Response.status(failed == 0 ? 200 : BatchAnswer.MULTI_STATUS).entity(this).build();
  }
}
