package io.jiheng.caseevents.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jiheng.contract.admission.Flaw;
import io.jiheng.contract.admission.Verdict;
import io.jiheng.contract.admission.Verdict.Admitted;
import io.jiheng.contract.admission.Verdict.Refused;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of one event 逐条答复. Fields that do not apply are absent. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(
    name = "EventAnswer",
    description = "逐条答复，不适用的字段不出现 / what became of one event; fields that do not apply are absent",
    requiredProperties = "status")
record EventAnswer(
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
    List<FlawAnswer> errors) {

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
  record FlawAnswer(
      @Schema(description = "JSON Pointer", examples = "/data/closedOn") String place,
      @Schema(examples = "2023-02-30") String value,
      @Schema(examples = "wrong-date") String code,
      @Schema(
              description = "按所求语言 / in the language asked for",
              examples = "应为确实存在的日期，格式 YYYY-MM-DD，年份 1900 至 2099")
          String reason) {

    static FlawAnswer of(Flaw flaw, Locale locale) {
      var reason = flaw.reason();
      var text = Locale.ENGLISH.equals(locale) ? reason.english() : reason.chinese();
      return new FlawAnswer(flaw.place(), flaw.value(), flaw.code(), text);
    }
  }

  /** The answer to the only event of a request. */
  static EventAnswer accepted(Admitted event, String topic, int partition, long offset) {
    return new EventAnswer(
        null,
        null,
        event.id(),
        event.source(),
        Status.ACCEPTED,
        event.subject(),
        topic,
        partition,
        offset,
        List.of());
  }

  /** The answer to one of many. */
  static EventAnswer accepted(Place place, Admitted event, int partition, long offset) {
    return new EventAnswer(
        index(place),
        line(place),
        event.id(),
        event.source(),
        Status.ACCEPTED,
        null,
        null,
        partition,
        offset,
        List.of());
  }

  /** The answer to an event that was refused, or else that Kafka did not acknowledge. */
  static EventAnswer failed(Place place, Verdict event, Locale locale) {
    List<FlawAnswer> errors =
        event instanceof Refused refused
            ? refused.flaws().stream().map(flaw -> FlawAnswer.of(flaw, locale)).toList()
            : List.of();
    var status = event instanceof Refused ? Status.REFUSED : Status.UNAVAILABLE;
    return new EventAnswer(
        index(place),
        line(place),
        event.id(),
        event.source(),
        status,
        null,
        null,
        null,
        null,
        errors);
  }

  private static Integer index(Place place) {
    return place instanceof Place.Index at ? at.index() : null;
  }

  private static Long line(Place place) {
    return place instanceof Place.Line at ? at.line() : null;
  }
}
