package io.jiheng.indicators.query.operations.rest;

import io.jiheng.indicators.store.DeadLetterList;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An event that could not be counted 死信, with place, value and reason. */
@Schema(name = "DeadLetter")
public record DeadLetterResponse(
    @Schema(examples = "17") long id,
    @Schema(examples = "case-events") String topic,
    @Schema(examples = "1") int partition,
    @Schema(examples = "10342") long offset,
    Instant receivedAt,
    @Schema(examples = "urn:court:冀0283:case-system", nullable = true) String source,
    @Schema(examples = "e-0004", nullable = true) String eventId,
    @Schema(examples = "io.jiheng.case.closed.v1", nullable = true) String eventType,
    @Schema(examples = "(2023)冀0283民初1234号", nullable = true) String subject,
    @Schema(examples = "invalid-field") String code,
    @Schema(examples = "/data/closedOn") String place,
    @Schema(examples = "2023-02-30") String value,
    @Schema(examples = "该字段的值无法识别，应为确实存在的日期，格式 YYYY-MM-DD，年份 1900 至 2099") String reason,
    @Schema(
            description =
                "Kafka 中的原文，列表中只给前 8 KiB the record as it lies in Kafka; in a list its first 8 KiB",
            examples = "{\"specversion\":\"1.0\",\"id\":\"e-0006\"}")
        String body,
    @Schema(description = "何时重放 when it was sent in again", nullable = true) Instant replayedAt) {

  static DeadLetterResponse of(DeadLetterList.Entry entry) {
    var letter = entry.letter();
    return new DeadLetterResponse(
        entry.id(),
        letter.topic(),
        letter.position().partition(),
        letter.position().offset(),
        letter.receivedAt(),
        letter.source().orElse(null),
        letter.eventId().orElse(null),
        letter.eventType().orElse(null),
        letter.subject().orElse(null),
        letter.code(),
        letter.place(),
        letter.value(),
        letter.reason(),
        new String(letter.body(), StandardCharsets.UTF_8),
        entry.replayedAt().orElse(null));
  }
}
