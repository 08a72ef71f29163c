package io.jiheng.indicators.eventlog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.jiheng.indicators.eventlog.UnreadableEventException.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be counted is told in Chinese, in the words of the contract. */
class EnvelopeReaderTest {

  private static final String FILED =
      """
      {"specversion": "1.0", "id": "e-1", "source": "urn:test", "subject": "(2023)冀0283民初1号",
       "type": "io.jiheng.case.%s.v1", "time": "2023-03-01T09:00:00+08:00", "data": %s}""";

  @ParameterizedTest(name = "{1}: {4}")
  @CsvSource(
      delimiter = '|',
      value = {
        "closed | {'closedOn': '2023-05-18', 'outcome': 'SETTLED'} | /data/outcome | INVALID_FIELD"
            + " | 只能是 JUDGMENT, MEDIATED, WITHDRAWN, DEEMED_WITHDRAWN, REJECTED, TRANSFERRED,"
            + " TERMINATED, UPHELD, AMENDED, REMANDED, RETRIAL_ORDERED, RETRIAL_TAKEN, COMPLETED,"
            + " CONCLUDED, TERMINATED_THIS_ROUND, CASE_REVOKED, NOT_ENFORCED,"
            + " APPLICATION_REJECTED, REVOKED, CHANGED, CONFIRMED, OTHER 之一",
        "filed | {'filedOn': '2023-03-01', 'procedure': {'a': 1}} | /data/procedure"
            + " | INVALID_FIELD | 只能是 ORDINARY, SUMMARY, SMALL_CLAIMS 之一",
        "filed | {'filedOn': '2023-02-30'} | /data/filedOn | INVALID_FIELD"
            + " | 应为确实存在的日期，格式 YYYY-MM-DD，年份 1900 至 2099",
        "filed | {'filedOn': [2023]} | /data/filedOn | INVALID_FIELD" + " | 类型应为 string，实为 array",
        "filed | {'filedOn': null} | /data/filedOn | MISSING_FIELD | 必填字段不能为 null",
        "filed | {'filedOnn': '2023-03-01'} | /data/filedOn | MISSING_FIELD"
            + " | 缺少必填字段；出现了契约没有的字段 filedOnn，是否应为 filedOn",
        "filed | {'filedOn': '2023-03-01', 'fastTrack': 'yes'} | /data/fastTrack"
            + " | INVALID_FIELD | 类型应为 boolean，实为 string",
        "filed | {'filedOn': '2023-03-01', 'judge': {'code': 'J1'}} | /data/judge"
            + " | INVALID_FIELD | 类型应为 string，实为 object",
        "filed | {'filedOn': '2023-03-01', 'claimAmount': 'much'} | /data/claimAmount"
            + " | INVALID_FIELD | 金额以元为单位，不小于 0，整数部分至多 15 位，至多两位小数",
        "filed | {'filedOn': '2023-03-01', 'x': '\\ud83d'} | '' | NOT_STORABLE"
            + " | 文字中含有不成对的代理字符，无法写成 UTF-8",
        "filed | ['2023-03-01'] | /data | INVALID_FIELD | 类型应为 object，实为 array",
        "filed | null | /data | MISSING_FIELD | 必填字段不能为 null",
      })
  void aFieldThatCannotBeReadSaysWhatItShouldBe(
      String type, String data, String place, Code code, String reason) {
    var fault = fault(FILED.formatted(type, data.replace('\'', '"')));

    assertThat(fault.place()).isEqualTo(place);
    assertThat(fault.code()).isEqualTo(code);
    assertThat(fault.getMessage()).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "e-1, ' ', /id, MISSING_FIELD",
    "e-1, '', /id, MISSING_FIELD",
    "urn:test, '', /source, MISSING_FIELD",
    "(2023)冀0283民初1号, (2015)津南民初字第5号, /subject, INVALID_CASE_NUMBER",
    "(2023)冀0283民初1号, 冀0283, /subject, INVALID_CASE_NUMBER",
    "case.filed, case.opened, /type, UNKNOWN_TYPE",
    "2023-03-01T, 2023-03-01, /time, INVALID_FIELD",
    "1.0, 0.3, /specversion, INVALID_FIELD"
  })
  void a_dead_letter_keeps_its_code(String good, String bad, String place, Code code) {
    var event = FILED.formatted("filed", "{\"filedOn\": \"2023-03-01\"}");
    var fault = fault(event.replace(good, bad));

    assertThat(fault.place()).isEqualTo(place);
    assertThat(fault.code()).isEqualTo(code);
  }

  @Test
  void what_stands_before_the_fault_is_kept_for_the_letter() {
    var head =
        Head.of("{\"id\":\"e-1\",\"source\":{\"id\":\"x\"},\"subject\":\"冀0283\",".getBytes(UTF_8));

    assertThat(head.id()).contains("e-1");
    assertThat(head.subject()).contains("冀0283");
    assertThat(head.source()).isEmpty();
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{'id': 'e-1', 'source' | JSON 没有写完",
        "{'id': e-1} | 不是合法的 JSON",
        "case filed | 不是合法的 JSON",
        "['e-1'] | 类型应为 object，实为 array",
      })
  void aTextThatIsNoEventSaysSoInOneSentence(String text, String reason) {
    assertThat(fault(text.replace('\'', '"')).getMessage()).isEqualTo(reason);
  }

  @ParameterizedTest
  @ValueSource(ints = {65, 1_001, 5_000})
  void whatIsNestedTooDeeplySaysSo(int depth) {
    var deep = "[".repeat(depth) + "]".repeat(depth);

    assertThat(fault("{\"data\": " + deep + "}").getMessage()).isEqualTo("层次过深，或数字、字段名过长");
  }

  private static UnreadableEventException fault(String json) {
    return catchThrowableOfType(
        UnreadableEventException.class,
        () -> EnvelopeReader.read(json.getBytes(UTF_8), new Head()));
  }
}
