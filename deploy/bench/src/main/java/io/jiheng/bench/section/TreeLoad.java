package io.jiheng.bench.section;

import io.jiheng.bench.event.Province;
import io.jiheng.bench.event.Province.Seat;
import io.jiheng.bench.report.Figure;
import io.jiheng.bench.report.Target;
import io.jiheng.bench.report.Unit;
import io.jiheng.bench.stack.Service;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The cases of the large tree counted, its courts named and placed, and the first answer about all
 * of them, for which the counters of every court have to be read.
 */
public record TreeLoad(CountedTopic topic) implements Section {

  @Override
  public List<Figure> measure() {
    double perSecond = topic.perSecond();
    long deadLetters = topic.deadLetters();
    Province.COURTS.forEach(court -> name(topic.indicators(), court));
    // While courts are named the service publishes their values: it has read their counters by now.
    topic.stopIndicators();
    var indicators = topic.indicators();
    long start = System.nanoTime();
    indicators.get(TreeQuestions.valuesOfTree().get().path());
    double firstAnswer = (System.nanoTime() - start) / 1e6;
    return List.of(
        Figure.of(
            "events of the tree from topic to committed counters", perSecond, Unit.PER_SECOND),
        Figure.of("of them dead-lettered: " + topic.deadLetterReasons(), deadLetters, Unit.COUNT)
            .target(Target.below(1)),
        Figure.of("first answer about the tree after a start", firstAnswer, Unit.MILLISECONDS));
  }

  private static void name(Service indicators, Seat court) {
    indicators.put(
        "/api/v1/courts/" + URLEncoder.encode(court.code(), StandardCharsets.UTF_8),
        "{\"name\":\""
            + court.name()
            + "\",\"level\":\""
            + court.level()
            + "\""
            + court.parent().map(parent -> ",\"parent\":\"" + parent + "\"").orElse("")
            + "}");
  }
}
