package io.jiheng.contract.admission;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jiheng.contract.EventTypes;
import io.jiheng.contract.admission.Verdict.Admitted;
import io.jiheng.contract.admission.Verdict.Refused;
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
              assertThat(event.typeWordKnown()).isTrue();
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

    assertThat(verdict.typeWordKnown()).isFalse();
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
        "\"e-1\"|\"e\\u0000\"|''|nul-character",
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
                  .containsExactly(org.assertj.core.groups.Tuple.tuple(place, code));
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
