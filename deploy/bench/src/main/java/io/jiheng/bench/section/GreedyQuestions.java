package io.jiheng.bench.section;

import io.jiheng.bench.event.Docket;
import io.jiheng.bench.event.Province;
import io.jiheng.bench.load.Exchange;
import io.vertx.core.buffer.Buffer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/** The largest questions that a viewer may ask of a whole province 最大的提问. */
final class GreedyQuestions {

  private static final String TREE =
      "court="
          + URLEncoder.encode(Province.HIGH_COURT.code(), StandardCharsets.UTF_8)
          + "&scope=SUBTREE&asOf="
          + Docket.LAST_DAY;

  private static final int OK = 200;
  private static final int TERMS = 40;

  private GreedyQuestions() {}

  static List<Exchange> all() {
    return List.of(
        Exchange.get("/api/v1/long-pending.csv?" + TREE),
        Exchange.get("/api/v1/indicators/closing-rate/members.csv?part=DENOMINATOR&" + TREE),
        Exchange.get("/api/v1/indicators/closing-rate/members.xlsx?part=NUMERATOR&" + TREE),
        dryRun(),
        Exchange.get("/api/v1/values?cause=" + encoded("买卖合同纠纷") + "&" + TREE),
        Exchange.get("/api/v1/indicators/closing-rate/members?part=DENOMINATOR&size=500&" + TREE),
        Exchange.get("/api/v1/time-limits?size=500&" + TREE),
        Exchange.get(
            "/api/v1/indicators/closing-rate/series?by=DAY&from=2025-07-01&to=2025-12-31&" + TREE));
  }

  /** A calibre of as many terms as fit its body. */
  private static Exchange dryRun() {
    var body =
        new StringBuilder(
            """
            code: closing-rate
            version: trial
            number: "1"
            name: {zh: 结案率, en: Closing rate}
            unit: PERCENT
            direction: HIGHER_IS_BETTER
            calibre: 贪读试算。
            numerator: [{measure: closed, families: workload, window: YEAR}]
            denominator:
            """);
    IntStream.range(0, TERMS)
        .forEach(term -> body.append("  - {measure: filed, families: workload, window: YEAR}\n"));
    return Exchange.post(
        "/api/v1/indicators/dry-run?" + TREE,
        "application/yaml",
        Buffer.buffer(body.toString()),
        OK);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
