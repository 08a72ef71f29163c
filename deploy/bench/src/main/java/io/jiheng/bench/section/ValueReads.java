package io.jiheng.bench.section;

import io.jiheng.bench.baseline.CaseQuery;
import io.jiheng.bench.baseline.SqlReads;
import io.jiheng.bench.event.Docket;
import io.jiheng.bench.load.ClosedLoop;
import io.jiheng.bench.load.Cycle;
import io.jiheng.bench.load.HttpLoad;
import io.jiheng.bench.load.LoadResult;
import io.jiheng.bench.report.Figure;
import io.jiheng.bench.report.Target;
import io.jiheng.bench.report.Unit;
import io.jiheng.bench.stack.Stack;
import java.util.List;

/** Values over REST, whole and only if changed; the same figure by SQL over the cases. */
public record ValueReads(Stack stack, Effort effort, CountedTopic topic) implements Section {

  private static final int CLIENTS = 32;
  private static final int SQL_CONNECTIONS = 8;
  private static final String BASELINE = "SQL over the cases, 8 connections";

  @Override
  public List<Figure> measure() {
    var indicators = topic.indicators();
    LoadResult whole;
    LoadResult unchanged;
    try (var http = new HttpLoad(indicators.port(), indicators.token(), CLIENTS)) {
      var questions = ValueQuestions.of(indicators);
      var all = new Cycle<>(questions.all());
      WarmUp.untilSteady(
          () -> ClosedLoop.run(http, CLIENTS, all, Long.MAX_VALUE, effort.warmUp()).perSecond());
      whole = ClosedLoop.run(http, CLIENTS, all, Long.MAX_VALUE, effort.span());
      var known = new Cycle<>(questions.withTags(http));
      unchanged = ClosedLoop.run(http, CLIENTS, known, Long.MAX_VALUE, effort.span());
    }
    var sql =
        SqlReads.run(
            stack.jdbcUrl("indicators"),
            SQL_CONNECTIONS,
            CaseQuery.CLOSING_RATE,
            Docket.COURTS.stream().map(List::of).toList(),
            ValueQuestions.days(),
            effort.span());
    return List.of(
        rate("value reads, 32 clients", whole, sql).target(Target.atLeast(5_000)),
        latency("value reads, p99", whole, sql).target(Target.below(10)),
        rate("value reads with If-None-Match (304)", unchanged, sql),
        latency("value reads with If-None-Match, p99", unchanged, sql));
  }

  private static Figure rate(String name, LoadResult here, LoadResult sql) {
    return Figure.of(name, here.perSecond(), Unit.PER_SECOND).against(BASELINE, sql.perSecond());
  }

  private static Figure latency(String name, LoadResult here, LoadResult sql) {
    return Figure.of(name, here.latencies().percentile(99), Unit.MILLISECONDS)
        .against(BASELINE, sql.latencies().percentile(99));
  }
}
