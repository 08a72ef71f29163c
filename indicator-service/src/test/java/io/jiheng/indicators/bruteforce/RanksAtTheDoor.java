package io.jiheng.indicators.bruteforce;

import static io.jiheng.indicators.Ask.admin;
import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.indicators.query.comparison.Ranking;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who is ranked by a code has the value that is counted by hand, and nobody who has one is left
 * out.
 */
final class RanksAtTheDoor {

  private static final List<String> DEPARTMENTS = List.of("庭0", "庭1");
  private static final List<String> JUDGES = List.of("J0", "J1", "J2", "J3");
  private static final JsonPathConfig WITH_EXACT_NUMBERS =
      new JsonPathConfig(NumberReturnType.BIG_DECIMAL);

  private RanksAtTheDoor() {}

  /**
   * Holds a ranking against the counting.
   *
   * @param whole what is asked of the court on top and all under it
   */
  static void hold(String code, Ranking.Of of, String top, Docket whole) {
    var said = said(code, of, top, whole);
    for (var court : whole.courts()) {
      for (var name : names(court, of)) {
        var counted = ByHand.answer(code, of(whole, court, name, of));
        var who = List.of(court, name);
        if (said.containsKey(who) || counted.value().filter(v -> v.signum() != 0).isPresent()) {
          assertThat(said.get(who))
              .as("%s by %s on %s of %s", code, of, whole.asOf(), who)
              .isEqualTo(counted);
        }
      }
    }
  }

  private static Map<List<String>, Answer> said(
      String code, Ranking.Of of, String top, Docket whole) {
    List<Map<String, Object>> ranks =
        admin()
            .queryParams("court", top, "scope", "SUBTREE", "of", of)
            .queryParam("asOf", whole.asOf().toString())
            .get("/api/v1/indicators/" + code + "/ranking")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath(WITH_EXACT_NUMBERS)
            .getList("ranks");
    var said = new HashMap<List<String>, Answer>();
    for (var rank : ranks) {
      var court = (String) rank.get("court");
      var name = of == Ranking.Of.COURTS ? court : (String) rank.get("name");
      said.put(List.of(court, name), Answer.of(rank));
    }
    return said;
  }

  private static List<String> names(String court, Ranking.Of of) {
    return switch (of) {
      case COURTS -> List.of(court);
      case DEPARTMENTS -> DEPARTMENTS;
      case JUDGES -> JUDGES;
    };
  }

  private static Docket of(Docket whole, String court, String name, Ranking.Of of) {
    return new Docket(
        whole.files(),
        whole.told(),
        whole.asOf(),
        Set.of(court),
        Optional.of(name).filter(n -> of == Ranking.Of.DEPARTMENTS),
        Optional.of(name).filter(n -> of == Ranking.Of.JUDGES),
        whole.family(),
        whole.cause(),
        whole.limits(),
        whole.books());
  }
}
