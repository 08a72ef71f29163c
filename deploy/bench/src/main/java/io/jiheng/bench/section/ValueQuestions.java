package io.jiheng.bench.section;

import io.jiheng.bench.event.Docket;
import io.jiheng.bench.load.Exchange;
import io.jiheng.bench.load.HttpLoad;
import io.jiheng.bench.stack.Service;
import io.vertx.core.Future;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * Values asked for: courts, indicators and ends of months, mixed in an order that is always the
 * same.
 */
record ValueQuestions(List<Exchange> all) {

  /** So many are asked again and again with the tag of their first answer. */
  private static final int TAGGED = 500;

  static ValueQuestions of(Service indicators) {
    var all = new ArrayList<Exchange>();
    for (var indicator : indicators.get("/api/v1/indicators")) {
      var code = indicator.get("code").textValue();
      for (var court : Docket.COURTS) {
        for (var day : days()) {
          all.add(
              Exchange.get(
                  "/api/v1/indicators/"
                      + code
                      + "/value?court="
                      + URLEncoder.encode(court, StandardCharsets.UTF_8)
                      + "&asOf="
                      + day));
        }
      }
    }
    Collections.shuffle(all, new Random(7));
    return new ValueQuestions(all);
  }

  /** The last day of every month that has cases. */
  static List<LocalDate> days() {
    return Stream.iterate(Docket.FIRST_DAY, first -> first.plusMonths(1))
        .takeWhile(first -> !first.isAfter(Docket.LAST_DAY))
        .map(first -> first.plusMonths(1).minusDays(1))
        .toList();
  }

  /** Asks some of them once and gives them back with the tags of the answers. */
  List<Exchange> withTags(HttpLoad http) {
    var tagged = new CompletableFuture<List<Exchange>>();
    http.run(vertx -> tag(http, 0, new ArrayList<>(), tagged));
    return tagged.join();
  }

  private void tag(
      HttpLoad http, int index, List<Exchange> found, CompletableFuture<List<Exchange>> tagged) {
    if (index == Math.min(TAGGED, all.size())) {
      tagged.complete(found);
      return;
    }
    Future<HttpLoad.Answer> answer = http.send(all.get(index));
    answer
        .onSuccess(
            good -> {
              found.add(all.get(index).unless(good.head().getHeader("ETag")));
              tag(http, index + 1, found, tagged);
            })
        .onFailure(tagged::completeExceptionally);
  }
}
