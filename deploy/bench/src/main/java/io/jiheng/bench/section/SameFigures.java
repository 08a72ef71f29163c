package io.jiheng.bench.section;

import io.jiheng.bench.baseline.CaseQuery;
import io.jiheng.bench.event.Province;
import io.jiheng.bench.event.Province.Seat;
import io.jiheng.bench.report.Figure;
import io.jiheng.bench.report.Target;
import io.jiheng.bench.report.Unit;
import io.jiheng.bench.stack.Service;
import io.jiheng.bench.stack.Stack;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Whether REST and SQL speak of the same figures: closed and accepted cases of the tree and of a
 * court, on a day of every quarter.
 */
public record SameFigures(Stack stack, CountedTopic topic) implements Section {

  private static final List<String> TREE = Province.COURTS.stream().map(Seat::code).toList();

  @Override
  public List<Figure> measure() {
    var indicators = topic.indicators();
    int compared = 0;
    int differing = 0;
    try (var connection = DriverManager.getConnection(stack.jdbcUrl("indicators"));
        var statement = CaseQuery.CLOSING_RATE.prepare(connection)) {
      for (int i = 45; i < TreeQuestions.DAYS.size(); i += 91) {
        var day = TreeQuestions.DAYS.get(i);
        var court = List.of(TreeQuestions.COURTS.get(i % TreeQuestions.COURTS.size()));
        var ofTree = counts(indicators, TreeQuestions.valuesOfTree(), 0, day);
        var ofCourt =
            counts(
                indicators, TreeQuestions.valuesOfCourts(), i % TreeQuestions.COURTS.size(), day);
        compared += 2;
        differing += CaseQuery.ask(statement, TREE, day).equals(ofTree) ? 0 : 1;
        differing += CaseQuery.ask(statement, court, day).equals(ofCourt) ? 0 : 1;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the table of cases did not answer", e);
    }
    return List.of(
        Figure.of(
                "closing rates that differ from those by SQL, of " + compared,
                differing,
                Unit.COUNT)
            .target(Target.below(1)));
  }

  private static CaseQuery.Counts counts(
      Service indicators, TreeQuestions questions, int court, LocalDate day) {
    var rate =
        StreamSupport.stream(
                indicators.get(questions.path(court, day)).get("values").spliterator(), false)
            .filter(value -> value.get("code").textValue().equals("closing-rate"))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no closing rate among all indicators"));
    return new CaseQuery.Counts(rate.get("numerator").asLong(), rate.get("denominator").asLong());
  }
}
