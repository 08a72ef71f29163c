package io.jiheng.bench.section;

import io.jiheng.bench.baseline.CaseQuery;
import io.jiheng.bench.baseline.SqlReads;
import io.jiheng.bench.event.Province;
import io.jiheng.bench.event.Province.Seat;
import io.jiheng.bench.load.ClosedLoop;
import io.jiheng.bench.load.Exchange;
import io.jiheng.bench.load.HttpLoad;
import io.jiheng.bench.load.LoadResult;
import io.jiheng.bench.report.Figure;
import io.jiheng.bench.report.Target;
import io.jiheng.bench.report.Unit;
import io.jiheng.bench.stack.Stack;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * One kind of question about the large tree, over REST and by SQL over its cases.
 *
 * @param name of what is asked
 * @param questions over REST
 * @param query that asks the same of the table of cases, or what comes nearest to it
 * @param courts whom it asks about
 * @param below milliseconds in which 99 of 100 must be answered
 */
public record TreeReads(
    Stack stack,
    Effort effort,
    CountedTopic topic,
    String name,
    Supplier<Exchange> questions,
    CaseQuery query,
    List<List<String>> courts,
    double below)
    implements Section {

  /** As many as there are cores on the machine that the targets were set on. */
  private static final int CLIENTS = 2;

  /** A page of members of the whole tree may take so long as things stand. */
  private static final Duration GRACE = Duration.ofMinutes(5);

  private static final String BASELINE = "SQL over the cases";
  private static final List<List<String>> EACH =
      TreeQuestions.COURTS.stream().map(List::of).toList();
  private static final List<List<String>> ALL =
      List.of(Province.COURTS.stream().map(Seat::code).toList());

  /** All indicators of one court at a time. */
  public static TreeReads valuesOfCourts(Stack stack, Effort effort, CountedTopic topic) {
    return new TreeReads(
        stack,
        effort,
        topic,
        "all indicators of a court",
        TreeQuestions.valuesOfCourts(),
        CaseQuery.CLOSING_RATE,
        EACH,
        50);
  }

  /** All indicators of the whole tree. */
  public static TreeReads valuesOfTree(Stack stack, Effort effort, CountedTopic topic) {
    return new TreeReads(
        stack,
        effort,
        topic,
        "all indicators of the tree",
        TreeQuestions.valuesOfTree(),
        CaseQuery.CLOSING_RATE,
        ALL,
        150);
  }

  /** The first page of the cases closed by one court at a time. */
  public static TreeReads membersOfCourts(Stack stack, Effort effort, CountedTopic topic) {
    return new TreeReads(
        stack,
        effort,
        topic,
        "members of a court, first page",
        TreeQuestions.membersOfCourts(),
        CaseQuery.CLOSED_CASES,
        EACH,
        100);
  }

  /** The first page of the cases closed by the whole tree. */
  public static TreeReads membersOfTree(Stack stack, Effort effort, CountedTopic topic) {
    return new TreeReads(
        stack,
        effort,
        topic,
        "members of the tree, first page",
        TreeQuestions.membersOfTree(),
        CaseQuery.CLOSED_CASES,
        ALL,
        100);
  }

  @Override
  public List<Figure> measure() {
    var indicators = topic.indicators();
    LoadResult here;
    try (var http = new HttpLoad(indicators.port(), indicators.token(), CLIENTS)) {
      WarmUp.untilSteady(() -> ask(http, effort.warmUp()).perSecond());
      here = ask(http, effort.span());
    }
    var sql =
        SqlReads.run(
            stack.jdbcUrl("indicators"), CLIENTS, query, courts, TreeQuestions.DAYS, effort.span());
    return List.of(
        Figure.of(
                String.format(
                    Locale.ROOT, "%s, %d clients, p50 of %,d", name, CLIENTS, here.exchanges()),
                here.latencies().percentile(50),
                Unit.MILLISECONDS)
            .against(BASELINE, sql.latencies().percentile(50)),
        Figure.of(name + ", p99", here.latencies().percentile(99), Unit.MILLISECONDS)
            .against(BASELINE, sql.latencies().percentile(99))
            .target(Target.below(below)));
  }

  private LoadResult ask(HttpLoad http, Duration span) {
    return ClosedLoop.run(http, CLIENTS, questions, Long.MAX_VALUE, span, GRACE);
  }
}
