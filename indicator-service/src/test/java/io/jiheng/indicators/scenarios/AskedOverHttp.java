package io.jiheng.indicators.scenarios;

import static io.jiheng.indicators.Ask.admin;

import io.jiheng.indicators.scenarios.Scenario.Answer;
import io.jiheng.indicators.scenarios.Scenario.Asked;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** The questions of a scenario, asked over HTTP. */
final class AskedOverHttp {

  private static final JsonPathConfig WITH_EXACT_NUMBERS =
      new JsonPathConfig(NumberReturnType.BIG_DECIMAL);

  private AskedOverHttp() {}

  static Answer answer(String code, Asked asked) {
    var question = new HashMap<String, Object>();
    question.put("court", asked.court());
    question.put("asOf", asked.asOf().toString());
    question.put("scope", asked.scope());
    put(question, "department", asked.department());
    put(question, "judge", asked.judge());
    put(question, "family", asked.family());
    put(question, "cause", asked.cause());
    put(question, "version", asked.version());
    var body =
        admin()
            .queryParams(question)
            .get("/api/v1/indicators/" + code + "/value")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath(WITH_EXACT_NUMBERS);
    return new Answer(
        number(body, "numerator"), number(body, "denominator"), number(body, "value"));
  }

  private static void put(Map<String, Object> question, String name, String cut) {
    if (cut != null) {
      question.put(name, cut);
    }
  }

  private static BigDecimal number(JsonPath body, String name) {
    return body.get(name) == null ? null : new BigDecimal(body.getString(name));
  }
}
