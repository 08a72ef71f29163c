package io.jiheng.caseevents.intake;

import static io.jiheng.caseevents.intake.Door.BATCH;
import static io.jiheng.caseevents.intake.Door.EVENTS;
import static io.jiheng.caseevents.intake.Door.STRUCTURED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.jiheng.embedded.KafkaTestResource;
import io.jiheng.pattern.testing.TestKeysResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Events as case systems of courts really write them. */
@QuarkusTest
@QuarkusTestResource(TestKeysResource.class)
@QuarkusTestResource(
    value = KafkaTestResource.class,
    initArgs = @ResourceArg(name = "topics", value = "case-events:4"))
class SpellingsTest {

  private static final String FILED =
      """
      {"specversion":"1.0","id":"spelling-1","source":"urn:court:%E5%86%800283:case-system",\
      "type":"io.jiheng.case.filed.v1","subject":"(2023)冀0283民初1234号",\
      "time":"2023-05-20T10:00:00+08:00","datacontenttype":"application/json",\
      "data":{"filedOn":"2023-05-20"}}""";

  @Test
  void old_numbers_are_refused_with_their_reason_whatever_place_they_begin_with() {
    var events =
        Stream.of(
                "(2015)津南民初字第99001号",
                "(2014)青民初字第99002号",
                "(2013)渝北法民初字第00003号",
                "（2012）新民执字第4号",
                "(2011)宁晋刑初字第5号",
                "(2013)迁民初字第6号",
                "(2023)冀0283民初字第7号")
            .map(number -> FILED.replace("(2023)冀0283民初1234号", number))
            .collect(Collectors.joining(",", "[", "]"));

    Door.send(BATCH, events)
        .post(EVENTS)
        .then()
        .statusCode(422)
        .body("failed", equalTo(7))
        .body("items.errors.code.flatten()", everyItem(equalTo("not-a-case-number")))
        .body("items.errors.place.flatten()", everyItem(equalTo("/subject")))
        .body("items.errors.reason.flatten()", everyItem(containsString("2016 年以前的旧式案号")));
  }

  @Test
  void an_old_number_is_no_origin_either() {
    var origin = "\"origin\":{\"caseNumber\":\"(2014)青民初字第2号\",\"relation\":\"APPEAL\"},";

    Door.send(STRUCTURED, FILED.replace("{\"filedOn\"", "{" + origin + "\"filedOn\""))
        .post(EVENTS)
        .then()
        .statusCode(422)
        .body("errors[0].place", equalTo("/data/origin/caseNumber"))
        .body("errors[0].reason", containsString("2016 年以前的旧式案号"));
  }

  @ParameterizedTest
  @CsvSource({
    "冀0283民初1234号, 冀283民初99004号, /subject, not-a-case-number",
    "民初1234号, 民初0号, /subject, not-a-case-number",
    "spelling-1, ' ', /id, wrong-identifier",
    "T10:00:00+08:00, T10:00:60+08:00, /time, wrong-time",
    "application/json, application/json; charset=gbk, /datacontenttype, not-a-choice"
  })
  void what_would_only_be_guessed_is_refused(String good, String bad, String place, String code) {
    Door.send(STRUCTURED, FILED.replace(good, bad))
        .post(EVENTS)
        .then()
        .statusCode(422)
        .body("errors.size()", equalTo(1))
        .body("errors[0].place", equalTo(place))
        .body("errors[0].code", equalTo(code));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"application/json\"|\"application/json;charset=UTF-8\"",
        "\"application/json\"|\"Application/JSON; charset=\\\"utf-8\\\"\"",
        "\"application/json\"|null",
        "2023-05-20T10:00:00+08:00|2023-05-20t10:00:00z",
        "2023-05-20T10:00:00+08:00|2023-05-20T10:00:00-00:00",
        "{\"filedOn\"|{\"judge\":null,\"origin\":null,\"claimAmount\":null,\"filedOn\"",
      })
  void what_is_said_in_another_way_is_taken(String usual, String other) {
    Door.send(STRUCTURED, FILED.replace(usual, other)).post(EVENTS).then().statusCode(202);
  }

  @Test
  void zeros_before_the_serial_name_the_same_case() {
    Door.send(STRUCTURED, FILED.replace("spelling-1", "zeros").replace("1234号", "001234号"))
        .post(EVENTS)
        .then()
        .statusCode(202)
        .body("subject", equalTo("(2023)冀0283民初1234号"));
    assertThat(Topic.recordsWith("\"zeros\"").get(0).key()).isEqualTo("(2023)冀0283民初1234号");
  }

  @ParameterizedTest
  @ValueSource(strings = {"filedOnn", "FiledOn", "filed_on", "field0n"})
  void an_unknown_field_near_a_missing_one_is_named(String written) {
    Door.send(STRUCTURED, FILED.replace("filedOn", written))
        .header("Accept-Language", "en")
        .post(EVENTS)
        .then()
        .statusCode(422)
        .body("errors[0].place", equalTo("/data/filedOn"))
        .body("errors[0].reason", containsString(written + ", did you mean filedOn?"));
  }
}
