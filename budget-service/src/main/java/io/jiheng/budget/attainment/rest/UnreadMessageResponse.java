package io.jiheng.budget.attainment.rest;

import io.jiheng.budget.attainment.StoredDeadLetter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A message that was no value 无法读取的消息, with as much of it as is shown. */
@Schema(name = "UnreadMessage")
record UnreadMessageResponse(
    @Schema(examples = "indicator-values") String topic,
    @Schema(examples = "0") int partition,
    @Schema(examples = "4711") long offset,
    @Schema(description = "搁置时刻 / when it was set aside") Instant at,
    @Schema(description = "原因 / reason", examples = "a member is missing") String reason,
    @Schema(
            description = "原文，至多 8192 字节 / its text, at most 8192 bytes of it",
            examples = "{\"court\":\"冀02\"}")
        String text,
    @Schema(description = "原文全长，字节 / its whole length in bytes", examples = "14") long size) {

  static UnreadMessageResponse of(StoredDeadLetter message) {
    return new UnreadMessageResponse(
        message.topic(),
        message.partition(),
        message.offset(),
        message.at(),
        message.reason(),
        text(message.beginning()),
        message.size());
  }

  /** A character that the end cuts through is left out; what is no text shows as U+FFFD. */
  private static String text(byte[] beginning) {
    CharBuffer text = CharBuffer.allocate(beginning.length);
    StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPLACE)
        .onUnmappableCharacter(CodingErrorAction.REPLACE)
        .decode(ByteBuffer.wrap(beginning), text, false);
    return text.flip().toString();
  }
}
