package io.jiheng.bench.section;

import io.jiheng.bench.baseline.CaseQuery;
import io.jiheng.bench.baseline.SqlReads;
import io.jiheng.bench.event.Province;
import io.jiheng.bench.event.Province.Seat;
import io.jiheng.bench.load.ClosedLoop;
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

/** One kind of question about the large tree, over REST and by SQL over its cases. */
public record TreeReads(Stack stack, Effort effort, CountedTopic topic, Kind kind)
    implements Section {

  /** As many as there are cores on the machine that the targets were set on. */
  private static final int CLIENTS = 2;

  /** So long one answer is waited for. */
  private static final Duration GRACE = Duration.ofMinutes(5);

  private static final List<List<String>> EACH =
      TreeQuestions.COURTS.stream().map(List::of).toList();
  private static final List<List<String>> ALL =
      List.of(Province.COURTS.stream().map(Seat::code).toList());

  /** What is asked over REST, and what comes nearest to it in SQL. */
  public enum Kind {
    /** All indicators of one court at a time; by SQL the two counts of one of them. */
    VALUES_OF_COURTS(
        "all indicators of a court",
        TreeQuestions::valuesOfCourts,
        CaseQuery.CLOSING_RATE,
        EACH,
        50),
    /** All indicators of the whole tree; by SQL the two counts of one of them. */
    VALUES_OF_TREE(
        "all indicators of the tree",
        TreeQuestions::valuesOfTree,
        CaseQuery.CLOSING_RATE,
        ALL,
        150),
    /** The first page of the cases closed by one court at a time. */
    MEMBERS_OF_COURTS(
        "members of a court, first page",
        TreeQuestions::membersOfCourts,
        CaseQuery.CLOSED_CASES,
        EACH,
        100),
    /** The first page of the cases closed by the whole tree. */
    MEMBERS_OF_TREE(
        "members of the tree, first page",
        TreeQuestions::membersOfTree,
        CaseQuery.CLOSED_CASES,
        ALL,
        100);

    private final String title;
    private final Supplier<TreeQuestions> questions;
    private final CaseQuery query;
    private final List<List<String>> courts;

    /** Milliseconds in which 99 of 100 must be answered. */
    private final double below;

    Kind(
        String title,
        Supplier<TreeQuestions> questions,
        CaseQuery query,
        List<List<String>> courts,
        double below) {
      this.title = title;
      this.questions = questions;
      this.query = query;
      this.courts = courts;
      this.below = below;
    }

    public String title() {
      return title;
    }
  }

  @Override
  public List<Figure> measure() {
    var indicators = topic.indicators();
    var questions = kind.questions.get();
    LoadResult here;
    try (var http = new HttpLoad(indicators.port(), indicators.token(), CLIENTS)) {
      WarmUp.untilSteady(() -> ask(http, questions, effort.warmUp()).perSecond());
      here = ask(http, questions, effort.span());
    }
    var sql =
        SqlReads.run(
            stack.jdbcUrl("indicators"),
            CLIENTS,
            kind.query,
            kind.courts,
            TreeQuestions.DAYS,
            effort.span());
    var baseline = "SQL, " + kind.query.title();
    return List.of(
        Figure.of(
                String.format(
                    Locale.ROOT,
                    "%s, %d clients, p50 of %,d",
                    kind.title,
                    CLIENTS,
                    here.exchanges()),
                here.latencies().percentile(50),
                Unit.MILLISECONDS)
            .against(baseline, sql.latencies().percentile(50)),
        Figure.of(kind.title + ", p99", here.latencies().percentile(99), Unit.MILLISECONDS)
            .against(baseline, sql.latencies().percentile(99))
            .target(Target.below(kind.below)));
  }

  private static LoadResult ask(HttpLoad http, TreeQuestions questions, Duration span) {
    return ClosedLoop.run(http, CLIENTS, questions, Long.MAX_VALUE, span, GRACE);
  }
}
