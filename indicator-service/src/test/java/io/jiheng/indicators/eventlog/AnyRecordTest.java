package io.jiheng.indicators.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jiheng.contract.EventType;
import io.jiheng.contract.EventTypes;
import io.jiheng.indicators.eventlog.UnreadableEventException.Code;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnyRecordTest {

  private static final List<String> EXAMPLES =
      EventTypes.standard().all().stream().map(EventType::example).toList();

  /** A text, a number, or a mark. */
  private static final Pattern PIECE =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|-?[0-9.]+|[{}\\[\\]:,]|true|false|null");

  private static final List<String> OTHERS =
      List.of(
          "null", "{}", "[]", "0", "-1", "1e400", "0.001", "true", "\"\"", "\"\\u0000\"", "", ",");
  private static final String FILED =
      """
      {"specversion":"1.0","id":"1","source":"urn:test","type":"io.jiheng.case.filed.v1",
       "subject":"(2023)冀0283民初1号","time":"2023-03-01T09:00:00+08:00","data":%s}""";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-32"})
  void anotherEncodingIsRefusedByName(String charset) {
    assertThatThrownBy(() -> read(FILED.formatted("{}").getBytes(Charset.forName(charset))))
        .isInstanceOfSatisfying(
            UnreadableEventException.class, e -> assertThat(e.code()).isEqualTo(Code.NOT_JSON))
        .hasMessageContaining("UTF-8");
  }

  @Test
  void dataThatIsNullIsMissing() {
    assertThatThrownBy(() -> read(FILED.formatted("null")))
        .isInstanceOfSatisfying(
            UnreadableEventException.class,
            e -> {
              assertThat(e.code()).isEqualTo(Code.MISSING_FIELD);
              assertThat(e.place()).isEqualTo("/data");
            });
  }

  @Test
  void aFieldThatStandsTwiceIsRefused() {
    var twice = "{\"filedOn\":\"2023-03-01\",\"note\":\"a\",\"note\":\"b\"}";

    assertThatThrownBy(() -> read(FILED.formatted(twice)))
        .isInstanceOf(UnreadableEventException.class)
        .hasMessageContaining("note");
  }

  /** What is understood can be read again from the history; what is not says so, and no more. */
  @Property(tries = 20_000)
  void whateverComesIsUnderstoodOrRefused(@ForAll long seed) {
    var random = new Random(seed);
    var json = EXAMPLES.get(random.nextInt(EXAMPLES.size()));
    for (int i = random.nextInt(3); i >= 0; i--) {
      json = damaged(json, random);
    }
    try {
      var history = History.append(History.EMPTY, read(json), new Position(0, 0), Instant.EPOCH);
      assertThat(History.recorded(history)).hasSize(1);
      assertThat(History.logged(history)).hasSize(1);
    } catch (UnreadableEventException refused) {
      assertThat(refused.getMessage()).isNotBlank();
    }
  }

  /** A piece of the JSON is another one, gone, or there twice. */
  private static String damaged(String text, Random random) {
    var pieces = PIECE.matcher(text).results().toList();
    var piece = pieces.get(random.nextInt(pieces.size()));
    var other =
        random.nextBoolean()
            ? OTHERS.get(random.nextInt(OTHERS.size()))
            : pieces.get(random.nextInt(pieces.size())).group();
    return text.substring(0, piece.start()) + other + text.substring(piece.end());
  }

  private static Envelope read(String json) throws UnreadableEventException {
    return read(json.getBytes(StandardCharsets.UTF_8));
  }

  private static Envelope read(byte[] json) throws UnreadableEventException {
    return EnvelopeReader.read(json, new Head());
  }
}
