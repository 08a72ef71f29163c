package io.jiheng.contract.admission;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.jiheng.contract.EventTypes;
import io.jiheng.contract.admission.Verdict.Admitted;
import io.jiheng.contract.admission.Verdict.Refused;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventReaderTest {

  private static final String CLOSED =
      """
      {"specversion":"1.0","id":"e-1","source":"urn:court:冀0283:case-system",
       "type":"io.jiheng.case.closed.v1", "subject" : "(2023)冀0283民初1234号",
       "time":"2023-05-20T10:00:00+08:00","data":{"closedOn":"2023-05-20","outcome":"JUDGMENT"}}""";
  private static final String FILED =
      EventTypes.standard().find("case.filed.v1").orElseThrow().example();

  private final EventReader reader = new EventReader(EventTypes.standard());

  @Test
  void aGoodEventIsAdmittedAsItWasWritten() throws Exception {
    var verdict = reader.structured(json(CLOSED));

    assertThat(verdict)
        .isInstanceOfSatisfying(
            Admitted.class,
            event -> {
              assertThat(event.id()).isEqualTo("e-1");
              assertThat(event.subject()).isEqualTo("(2023)冀0283民初1234号");
              assertThat(event.about().isTypeWordKnown()).isTrue();
              assertThat(new String(event.json().bytes(), UTF_8)).isEqualTo(CLOSED);
            });
  }

  @Test
  void onlyTheSubjectIsBroughtIntoItsNormalForm() throws Exception {
    var verdict =
        (Admitted)
            reader.structured(json(CLOSED.replace("(2023)冀0283民初1234号", "（2023）冀0283 民初1234号")));

    assertThat(verdict.subject()).isEqualTo("(2023)冀0283民初1234号");
    assertThat(new String(verdict.json().bytes(), UTF_8)).isEqualTo(CLOSED);
  }

  @Test
  void aTypeWordOutsideTheTableIsAdmittedAndTold() throws Exception {
    var verdict = (Admitted) reader.structured(json(CLOSED.replace("民初", "民奇")));

    assertThat(verdict.about().isTypeWordKnown()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"closedOn\":\"2023-05-20\"|\"closedOn\":\"2023-02-30\"|/data/closedOn|wrong-date",
        "\"closedOn\":\"2023-05-20\"|\"closedOn\":\"0203-05-20\"|/data/closedOn|wrong-date",
        "\"closedOn\":\"2023-05-20\"|\"closedOn\":20230520|/data/closedOn|wrong-type",
        "\"closedOn\":\"2023-05-20\",||/data/closedOn|missing",
        "\"JUDGMENT\"|\"WON\"|/data/outcome|not-a-choice",
        "+08:00|''|/time|wrong-time",
        "2023-05-20T10:00:00|2023-02-30T10:00:00|/time|wrong-time",
        "\"1.0\"|\"0.3\"|/specversion|not-a-choice",
        "\"e-1\"|\"\"|/id|empty",
        "case.closed.v1|case.exploded.v1|/type|unknown-type",
        "冀0283民初1234号|冀0283民初|/subject|not-a-case-number",
        "\"outcome\":\"JUDGMENT\"|\"outcome\":\"JUDGMENT\",\"closedOn\":\"2023-05-21\"|/data/closedOn|duplicate-field",
        "\"outcome\":\"JUDGMENT\"|\"outcome\":\"JUDGMENT\",\"x\":1e999999999|/data/x|number-beyond-reason",
        "\"outcome\":\"JUDGMENT\"|\"outcome\":\"JUDGMENT\",\"x\":1e99999999999|/data/x|number-beyond-reason",
        "\"outcome\":\"JUDGMENT\"|\"outcome\":\"JUDGMENT\",\"x\":-1E-99999999999|/data/x|number-beyond-reason",
        "\"e-1\"|\"e\\u0000\"|''|nul-character",
        "\"e-1\"|\"e\\ud83d\"|''|unpaired-surrogate",
        "\"e-1\"|\"\\ude00\\ud83d\"|''|unpaired-surrogate",
        "\"e-1\"|\" \"|/id|wrong-identifier",
        "\"e-1\"|\"\u3000\\u200b\"|/id|wrong-identifier",
        "\"e-1\"|null|/id|missing",
        "\"JUDGMENT\"|null|/data/outcome|missing",
        "10:00:00+08:00|10:00:60+08:00|/time|wrong-time",
        "\"1.0\"|\"1.0\",\"data_base64\":\"e30=\"|/data_base64|not-supported",
        "\"1.0\"|\"1.0\",\"datacontenttype\":\"application/json; charset=gbk\"|/datacontenttype|not-a-choice",
        "\"1.0\"|\"1.0\",\"datacontenttype\":\"text/json\"|/datacontenttype|not-a-choice",
      })
  void whatIsWrongIsToldWithItsPlace(String good, String bad, String place, String code)
      throws Exception {
    var verdict = reader.structured(json(CLOSED.replace(good, bad == null ? "" : bad)));

    assertThat(verdict)
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.source()).isEqualTo("urn:court:冀0283:case-system");
              assertThat(refused.flaws())
                  .extracting(Flaw::place, Flaw::code)
                  .containsExactly(tuple(place, code));
            });
  }

  @Test
  void allFlawsAreToldAtOnce() throws Exception {
    var text =
        CLOSED.replace("2023-05-20\"", "soon\"").replace("\"1.0\"", "1").replace("民初1234号", "");
    var verdict = (Refused) reader.structured(json(text));

    assertThat(verdict.flaws())
        .extracting(Flaw::place)
        .containsExactlyInAnyOrder("/specversion", "/data/closedOn", "/subject");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "application/json;charset=UTF-8",
        "application/json; charset=utf-8",
        "Application/JSON;CHARSET=\\\"Utf-8\\\"",
        "application/json; profile=\\\"a;b\\\"; charset=utf-8",
        "application/json;"
      })
  void the_type_of_the_content_is_read_as_a_media_type(String type) throws Exception {
    var text = CLOSED.replace("\"1.0\"", "\"1.0\",\"datacontenttype\":\"" + type + "\"");

    assertThat(reader.structured(json(text))).isInstanceOf(Admitted.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-05-20t10:00:00z",
        "2023-05-20T10:00:00-00:00",
        "2023-05-20t18:00:00.000+08:00"
      })
  void a_moment_is_one_of_rfc_3339(String time) throws Exception {
    var verdict = reader.structured(json(CLOSED.replace("2023-05-20T10:00:00+08:00", time)));

    assertThat(((Admitted) verdict).time()).isEqualTo(Instant.parse("2023-05-20T10:00:00Z"));
  }

  @Test
  void an_unknown_field_that_is_nearly_a_missing_one_is_named() throws Exception {
    var text = CLOSED.replace("closedOn", "closedOnn").replace("\"source\"", "\"Source\"");
    var verdict = (Refused) reader.structured(json(text));

    assertThat(verdict.flaws())
        .extracting(Flaw::place, flaw -> flaw.reason().english())
        .containsExactlyInAnyOrder(
            tuple(
                "/source",
                "a required field is missing; there is an unknown field Source, did you mean source?"),
            tuple(
                "/data/closedOn",
                "a required field is missing; there is an unknown field closedOnn, did you mean"
                    + " closedOn?"));
  }

  @Test
  void bytes_that_are_no_utf_8_are_told_with_their_column() {
    byte[] text = CLOSED.replace("e-1", "甲~").getBytes(UTF_8);
    int place = CLOSED.indexOf("e-1") + "甲".getBytes(UTF_8).length;
    text[place] = (byte) 0xC0;

    assertThatThrownBy(() -> reader.structured(JsonText.of(text)))
        .isInstanceOfSatisfying(
            UnreadableJsonException.class,
            e -> {
              assertThat(e.reason().english()).contains("UTF-8");
              assertThat(e.column()).isEqualTo(CLOSED.indexOf("e-1") + 2);
            });
  }

  @Test
  void an_old_number_is_refused_as_an_origin_too_unless_it_is_no_courts() throws Exception {
    var filed = FILED.replace("\"judge\"", "\"origin\":%s,\"judge\"");
    var old =
        "{\"caseNumber\":\"(2014)青民初字第99002号\",\"relation\":\"ENFORCEMENT\",\"basis\":\"%s\"}";

    assertThat(reader.structured(json(filed.formatted(old.formatted("CIVIL_JUDGMENT")))))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.flaws())
                    .extracting(Flaw::place, Flaw::code)
                    .containsExactly(tuple("/data/origin/caseNumber", "not-a-case-number")));
    assertThat(reader.structured(json(filed.formatted(old.formatted("ARBITRATION")))))
        .isInstanceOf(Admitted.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"35800.505", "-1", "\"35,800\"", "1e30", "true"})
  void anAmountIsExactYuanAndFen(String amount) throws Exception {
    var verdict = reader.structured(json(FILED.replace("\"35800.50\"", amount)));

    assertThat(verdict)
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.flaws())
                    .extracting(Flaw::place)
                    .containsExactly("/data/claimAmount"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"35800.5", "0", "999999999999999.99", "\"35800\""})
  void anAmountMayBeANumberOrAText(String amount) throws Exception {
    assertThat(reader.structured(json(FILED.replace("\"35800.50\"", amount))))
        .isInstanceOf(Admitted.class);
  }

  @Test
  void aFlawInOneEventOfABatchLeavesTheOthersAlone() throws Exception {
    var twice = CLOSED.replace("\"outcome\"", "\"closedOn\":\"2023-05-21\",\"outcome\"");
    var verdicts = reader.batch(json("[" + CLOSED + "," + twice + ", 7 ," + CLOSED + " ]"), 4);

    assertThat(verdicts)
        .extracting(Admitted.class::isInstance)
        .containsExactly(true, false, false, true);
    assertThat(new String(((Admitted) verdicts.get(3)).json().bytes(), UTF_8)).isEqualTo(CLOSED);
    assertThat(((Refused) verdicts.get(1)).flaws().get(0).place()).isEqualTo("/data/closedOn");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"主体\":x}|1|7",
        "{\"a\":1,\\n \"b\":2|2|7",
        "{} {}|1|4",
        "''|1|1",
      })
  void brokenJsonIsToldWithLineAndColumn(String text, int line, int column) {
    assertThatThrownBy(() -> reader.structured(json(text.replace("\\n", "\n"))))
        .isInstanceOfSatisfying(
            UnreadableJsonException.class,
            e -> assertThat(List.of(e.line(), e.column())).isEqualTo(List.of(line, column)));
  }

  @Test
  void aBatchIsAnArrayOfSoManyEventsAtMost() {
    assertThatThrownBy(() -> reader.batch(json(CLOSED), 10))
        .isInstanceOf(UnreadableJsonException.class);
    assertThatThrownBy(() -> reader.batch(json("[" + CLOSED + "," + CLOSED + "]"), 1))
        .isInstanceOf(TooManyEventsException.class);
  }

  @Test
  void aBrokenLineIsRefusedAtItsOwnPlaceInTheBuffer() {
    byte[] buffer = ("xx\n" + CLOSED.replace("\n", "") + "\n").getBytes(UTF_8);
    var good = reader.line(new JsonText(buffer, 3, buffer.length - 1));
    var broken = reader.line(new JsonText(buffer, 3, buffer.length - 3));

    assertThat(((Admitted) good).json().length()).isEqualTo(buffer.length - 4);
    assertThat(((Refused) broken).flaws()).extracting(Flaw::code).containsExactly("malformed-json");
  }

  @Test
  void anEventWhoseAttributesComeApartFromItsDataIsPutTogether() throws Exception {
    var attributes = new LinkedHashMap<String, String>();
    attributes.put("specversion", "1.0");
    attributes.put("id", "say \"hi\"");
    attributes.put("source", "urn:court:冀0283:case-system");
    attributes.put("type", "io.jiheng.case.closed.v1");
    attributes.put("subject", "（2023）冀0283民初1234号");
    attributes.put("time", "2023-05-20T10:00:00+08:00");
    var verdict =
        reader.binary(attributes, json("{\"closedOn\":\"2023-05-20\",\"outcome\":\"OTHER\"}"));

    assertThat(new String(((Admitted) verdict).json().bytes(), UTF_8))
        .isEqualTo(
            "{\"specversion\":\"1.0\",\"id\":\"say \\\"hi\\\"\",\"source\":\"urn:court:冀0283:case-system\","
                + "\"type\":\"io.jiheng.case.closed.v1\",\"subject\":\"(2023)冀0283民初1234号\","
                + "\"time\":\"2023-05-20T10:00:00+08:00\","
                + "\"data\":{\"closedOn\":\"2023-05-20\",\"outcome\":\"OTHER\"}}");
  }

  private static JsonText json(String text) {
    return JsonText.of(text.getBytes(UTF_8));
  }
}
