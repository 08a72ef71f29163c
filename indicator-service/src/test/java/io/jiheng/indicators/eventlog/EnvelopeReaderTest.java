package io.jiheng.indicators.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be counted is told in Chinese, in the words of the contract. */
class EnvelopeReaderTest {

  private static final String FILED =
      """
      {"specversion": "1.0", "id": "e-1", "source": "urn:test", "subject": "(2023)冀0283民初1号",
       "type": "io.jiheng.case.%s.v1", "time": "2023-03-01T09:00:00+08:00", "data": %s}""";

  @ParameterizedTest(name = "{1}: {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "closed | {'closedOn': '2023-05-18', 'outcome': 'SETTLED'} | /data/outcome"
            + " | 应为 JUDGMENT、MEDIATED、WITHDRAWN、DEEMED_WITHDRAWN、REJECTED、TRANSFERRED、TERMINATED、"
            + "UPHELD、AMENDED、REMANDED、RETRIAL_ORDERED、RETRIAL_TAKEN、COMPLETED、CONCLUDED、"
            + "TERMINATED_THIS_ROUND、CASE_REVOKED、NOT_ENFORCED、APPLICATION_REJECTED、REVOKED、"
            + "CHANGED、CONFIRMED、OTHER 之一",
        "filed | {'filedOn': '2023-03-01', 'procedure': {'a': 1}} | /data/procedure"
            + " | 应为 ORDINARY、SUMMARY、SMALL_CLAIMS 之一",
        "filed | {'filedOn': '2023-02-30'} | /data/filedOn"
            + " | 应为确实存在的日期，格式 YYYY-MM-DD，年份 1900 至 2099",
        "filed | {'filedOn': [2023]} | /data/filedOn" + " | 应为确实存在的日期，格式 YYYY-MM-DD，年份 1900 至 2099",
        "filed | {'filedOn': '2023-03-01', 'fastTrack': 'yes'} | /data/fastTrack"
            + " | 应为 true 或 false",
        "filed | {'filedOn': '2023-03-01', 'judge': {'code': 'J1'}} | /data/judge | 应为文本",
        "filed | {'filedOn': '2023-03-01', 'claimAmount': 'much'} | /data/claimAmount"
            + " | 应为以元为单位的金额，不小于 0，小数点前至多 15 位，后至多 2 位",
        "filed | ['2023-03-01'] | /data | 应为 JSON 对象",
      })
  void aFieldThatCannotBeReadSaysWhatItShouldBe(
      String type, String data, String place, String expected) {
    var fault = fault(FILED.formatted(type, data.replace('\'', '"')));

    assertThat(fault.place()).isEqualTo(place);
    assertThat(fault.getMessage()).isEqualTo("该字段的值无法识别，" + expected);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{'id': 'e-1', 'source' | JSON 不完整，没有写完就结束了",
        "{'id': e-1} | 不是合法的 JSON",
        "case filed | 不是合法的 JSON",
        "['e-1'] | 事件应为一个 JSON 对象",
      })
  void aTextThatIsNoEventSaysSoInOneSentence(String text, String reason) {
    assertThat(fault(text.replace('\'', '"')).getMessage()).isEqualTo(reason);
  }

  @ParameterizedTest
  @ValueSource(ints = {1_001, 5_000})
  void whatIsNestedTooDeeplySaysSo(int depth) {
    var deep = "[".repeat(depth) + "]".repeat(depth);

    assertThat(fault("{\"data\": " + deep + "}").getMessage()).isEqualTo("JSON 的层次、文本或数字超出可处理的长度");
  }

  private static UnreadableEventException fault(String json) {
    return catchThrowableOfType(
        UnreadableEventException.class,
        () ->
            EnvelopeReader.read(json.getBytes(StandardCharsets.UTF_8), new EnvelopeReader.Head()));
  }
}
