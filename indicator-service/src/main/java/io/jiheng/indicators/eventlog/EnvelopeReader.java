package io.jiheng.indicators.eventlog;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.jiheng.contract.EventTypes;
import io.jiheng.contract.InvalidCaseNumberException;
import io.jiheng.contract.Subject;
import io.jiheng.indicators.casefile.EventId;
import io.jiheng.indicators.casefile.FileEvent;
import io.jiheng.indicators.casefile.FileKey;
import io.jiheng.indicators.casefile.MatterEvent;
import io.jiheng.indicators.casefile.PetitionEvent;
import io.jiheng.indicators.casefile.RecordedEvent;
import io.jiheng.indicators.eventlog.UnreadableEventException.Code;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the structured-mode JSON envelope of the contract (CloudEvents 1.0). */
public final class EnvelopeReader {

  /** As the parser words it; there is no type of exception for it. */
  private static final Pattern FIELD_TWICE = Pattern.compile("Duplicate field '(.*)'");

  private EnvelopeReader() {}

  /** What of the envelope could be read, for the dead letter of an event that is not understood. */
  public static final class Head {
    private String source;
    private String id;
    private String type;
    private String subject;
    private String time;

    public Optional<String> source() {
      return Optional.ofNullable(source);
    }

    public Optional<String> id() {
      return Optional.ofNullable(id);
    }

    public Optional<String> type() {
      return Optional.ofNullable(type);
    }

    public Optional<String> subject() {
      return Optional.ofNullable(subject);
    }
  }

  /**
   * Reads an event.
   *
   * @param head receives what can be read, also when the event as a whole cannot
   * @throws UnreadableEventException naming place, value and reason
   */
  public static Envelope read(byte[] json, Head head) throws UnreadableEventException {
    try (var parser = EventJson.MAPPER.createParser(json)) {
      // Of a field that stands twice nobody could say which was meant.
      parser.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
      var data = readFields(parser, json, head);
      var id = new EventId(required(head.source, "source"), required(head.id, "id"));
      var type = required(head.type, "type");
      var kind =
          FileEventTypes.of(type)
              .orElseThrow(
                  () ->
                      new UnreadableEventException(
                          Code.UNKNOWN_TYPE, "/type", type, "事件类型未知，服务升级后可重放"));
      var subjectText = required(head.subject, "subject");
      var time = instant(required(head.time, "time"));
      var event =
          event(data, kind)
              .orElseThrow(
                  () ->
                      new UnreadableEventException(Code.MISSING_FIELD, "/data", "", "缺少必填字段 data"));
      var subject = subject(subjectText, type);
      return new Envelope(
          key(event, subject),
          subject.normalForm(),
          new RecordedEvent(id, time, event),
          type,
          data);
    } catch (JacksonException e) {
      var at = e.getLocation();
      throw new UnreadableEventException(
          Code.NOT_JSON,
          at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr(),
          "",
          fault(e));
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory cannot fail", e);
    }
  }

  private static String fault(JacksonException e) {
    if (e instanceof JsonEOFException) {
      return "JSON 不完整，没有写完就结束了";
    }
    var twice = FIELD_TWICE.matcher(e.getOriginalMessage());
    if (twice.find()) {
      return "字段 “" + twice.group(1) + "” 重复出现";
    }
    return e instanceof StreamConstraintsException ? "JSON 的层次、文本或数字超出可处理的长度" : "不是合法的 JSON";
  }

  private static byte[] readFields(JsonParser parser, byte[] json, Head head)
      throws IOException, UnreadableEventException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new UnreadableEventException(Code.NOT_JSON, "", "", "事件应为一个 JSON 对象");
    }
    var data = new byte[0];
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      var name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case "source" -> head.source = parser.getValueAsString();
        case "id" -> head.id = parser.getValueAsString();
        case "type" -> head.type = parser.getValueAsString();
        case "subject" -> head.subject = parser.getValueAsString();
        case "time" -> head.time = parser.getValueAsString();
        case "data" -> {
          var start = (int) parser.currentTokenLocation().getByteOffset();
          if (start < 0) {
            throw new UnreadableEventException(Code.NOT_JSON, "", "", "须为 UTF-8 编码的 JSON");
          }
          parser.skipChildren();
          data = Arrays.copyOfRange(json, start, (int) parser.currentLocation().getByteOffset());
        }
        default -> parser.skipChildren();
      }
    }
    return data;
  }

  /** Absent where there is no data, or null. */
  private static Optional<FileEvent> event(byte[] data, Class<? extends FileEvent> kind)
      throws IOException, UnreadableEventException {
    try (var parser = EventJson.MAPPER.createParser(data)) {
      return parser.nextToken() == null
          ? Optional.empty()
          : Optional.ofNullable(EventJson.read(parser, kind));
    }
  }

  private static String required(String value, String field) throws UnreadableEventException {
    if (value == null || value.isBlank()) {
      throw new UnreadableEventException(Code.MISSING_FIELD, "/" + field, "", "缺少必填字段 " + field);
    }
    if (value.indexOf('\0') >= 0) {
      throw new UnreadableEventException(Code.INVALID_FIELD, "/" + field, "", "含有空字符 (NUL)");
    }
    return value;
  }

  /** A petition or matter is a file of its own, in the court that its subject names. */
  private static FileKey key(FileEvent event, Subject subject) throws UnreadableEventException {
    if (event instanceof PetitionEvent petition) {
      return FileKey.ofPetition(
          subject.court(), required(petition.petitionId(), "data/petitionId"));
    }
    if (event instanceof MatterEvent matter) {
      return FileKey.ofMatter(subject.court(), required(matter.matterId(), "data/matterId"));
    }
    return FileKey.of(subject.caseNumber().orElseThrow());
  }

  private static Subject subject(String text, String type) throws UnreadableEventException {
    try {
      return Subject.read(text, EventTypes.standard().find(type).orElseThrow().subject());
    } catch (InvalidCaseNumberException e) {
      throw new UnreadableEventException(
          Code.INVALID_CASE_NUMBER, "/subject", text, e.reason().chinese());
    }
  }

  private static Instant instant(String time) throws UnreadableEventException {
    try {
      var moment = OffsetDateTime.parse(time);
      if (moment.getYear() >= ContractValues.FIRST_YEAR
          && moment.getYear() <= ContractValues.LAST_YEAR) {
        return moment.toInstant();
      }
    } catch (DateTimeException e) {
      throw noTime(time);
    }
    throw noTime(time);
  }

  private static UnreadableEventException noTime(String time) {
    return new UnreadableEventException(
        Code.INVALID_FIELD, "/time", time, "应为 1900 至 2099 年间带时区偏移的时刻，如 2023-03-01T09:12:00+08:00");
  }
}
