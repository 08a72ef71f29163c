package io.jiheng.caseevents.intake.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jiheng.caseevents.intake.EventOutcome;
import io.jiheng.caseevents.intake.EventOutcome.Accepted;
import io.jiheng.caseevents.intake.EventOutcome.Placed;
import io.jiheng.caseevents.intake.EventOutcome.Refused;
import io.jiheng.caseevents.intake.Place;
import io.jiheng.contract.admission.Flaw;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Tells what became of one event 逐条答复. Fields that do not apply are absent. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(
    name = "EventResponse",
    description = "逐条答复，不适用的字段不出现 / what became of one event; fields that do not apply are absent",
    requiredProperties = "status")
record EventResponse(
    @Schema(description = "在批次中的序号，从 0 起 / place in the batch, from 0", examples = "0")
        Integer index,
    @Schema(description = "NDJSON 行号，从 1 起 / line of NDJSON, from 1", examples = "1") Long line,
    @Schema(examples = "e-0004") String id,
    @Schema(examples = "urn:court:冀0283:case-system") String source,
    Status status,
    @Schema(description = "规范案号 / the subject in its normal form", examples = "(2023)冀0283民初1234号")
        String subject,
    @Schema(examples = "case-events") String topic,
    @Schema(examples = "1") Integer partition,
    @Schema(examples = "4711") Long offset,
    List<FlawResponse> errors) {

  /** 已受理 / 不合契约 / Kafka 未确认. */
  @Schema(name = "EventStatus")
  enum Status {
    ACCEPTED,
    REFUSED,
    UNAVAILABLE
  }

  /** One flaw in the language asked for 差错. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @Schema(name = "EventFlaw")
  record FlawResponse(
      @Schema(description = "JSON Pointer", examples = "/data/closedOn") String place,
      @Schema(examples = "2023-02-30") String value,
      @Schema(examples = "wrong-date") String code,
      @Schema(
              description = "按所求语言 / in the language asked for",
              examples = "应为确实存在的日期，格式 YYYY-MM-DD，年份 1900 至 2099")
          String reason) {

    static List<FlawResponse> of(Refused event, Locale locale) {
      return event.flaws().stream().map(flaw -> of(flaw, locale)).toList();
    }

    private static FlawResponse of(Flaw flaw, Locale locale) {
      var reason = flaw.reason();
      var text = Locale.ENGLISH.equals(locale) ? reason.english() : reason.chinese();
      return new FlawResponse(flaw.place(), flaw.value(), flaw.code(), text);
    }
  }

  /** The answer to the only event of a request. */
  static EventResponse of(Accepted event, String topic) {
    return new EventResponse(
        null,
        null,
        event.id(),
        event.source(),
        Status.ACCEPTED,
        event.subject(),
        topic,
        event.partition(),
        event.offset(),
        List.of());
  }

  /** The answer to one of many. */
  static EventResponse of(Placed item, Locale locale) {
    var event = item.outcome();
    var accepted = event instanceof Accepted good ? good : null;
    return new EventResponse(
        item.place() instanceof Place.Index at ? at.index() : null,
        item.place() instanceof Place.Line at ? at.line() : null,
        event.id(),
        event.source(),
        status(event),
        null,
        null,
        accepted == null ? null : accepted.partition(),
        accepted == null ? null : accepted.offset(),
        event instanceof Refused refused ? FlawResponse.of(refused, locale) : List.of());
  }

  private static Status status(EventOutcome event) {
    if (event instanceof Accepted) {
      return Status.ACCEPTED;
    }
    return event instanceof Refused ? Status.REFUSED : Status.UNAVAILABLE;
  }
}
