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
record LinesAnswer(
    long received,
    long accepted,
    long failed,
    List<EventAnswer> items,
    @Schema(description = "提前停止时最后读到的行 / last line read, where reading stopped early")
        Long stoppedAtLine,
    String stopped) {

  /** 200 where all were accepted, 207 where some were. */
  Response response() {
    return Response.status(failed == 0 ? 200 : BatchAnswer.MULTI_STATUS).entity(this).build();
  }
}
