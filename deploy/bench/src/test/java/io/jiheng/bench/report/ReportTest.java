package io.jiheng.bench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

  @Test
  void figureStandsBesideItsBaselineAndItsTarget() {
    var figure =
        Figure.of("door", 103_500.4, Unit.PER_SECOND)
            .against("bare producer", 414_000)
            .target(Target.shareOf("bare producer", 0.25));

    assertThat(figure.row())
        .isEqualTo(
            "| door | 103,500 /s | bare producer: 414,000 /s | 0.25"
                + " | ≥ 0.25 × bare producer | ok |");
  }

  @Test
  void oneTargetOfSeveralMissedIsShort() {
    var figure =
        Figure.of("ingest", 25_000, Unit.PER_SECOND)
            .against("streams", 51_000)
            .target(Target.atLeast(20_000))
            .target(Target.shareOf("streams", 0.5));

    assertThat(figure.row())
        .isEqualTo(
            "| ingest | 25,000 /s | streams: 51,000 /s | 0.49"
                + " | ≥ 20,000 /s; ≥ 0.50 × streams | **short** |");
  }

  @Test
  void ceilingItselfIsShort() {
    assertThat(Figure.of("p99", 10, Unit.MILLISECONDS).target(Target.below(10)).ok()).isFalse();
    assertThat(Figure.of("p99", 9.9, Unit.MILLISECONDS).target(Target.below(10)).ok()).isTrue();
  }

  @Test
  void whatHasGrownBeyondItsShareIsShort() {
    var grown =
        Figure.of("memory", 111, Unit.MEBIBYTES)
            .against("first third", 100)
            .target(Target.atMostShareOf("first third", 1.1));

    assertThat(grown.row())
        .isEqualTo(
            "| memory | 111 MiB | first third: 100 MiB | 1.11 | ≤ 1.10 × first third | **short** |");
    assertThat(
            Figure.of("memory", 110, Unit.MEBIBYTES)
                .against("first third", 100)
                .target(Target.atMostShareOf("first third", 1.1))
                .ok())
        .isTrue();
  }

  @Test
  void a_few_more_of_few_are_not_short() {
    var few = Target.atMostShareOfOrFewMore("first third", 1.1, 5);

    assertThat(Figure.of("connections", 31, Unit.COUNT).against("first third", 26).target(few).ok())
        .isTrue();
    assertThat(
            Figure.of("connections", 32, Unit.COUNT).against("first third", 26).target(few).row())
        .isEqualTo(
            "| connections | 32 | first third: 26 | 1.23 | ≤ 1.10 × first third, or 5 more |"
                + " **short** |");
  }

  @Test
  void figureWithoutTargetHasNoVerdict() {
    assertThat(Figure.of("memory", 213.6, Unit.MEBIBYTES).row())
        .isEqualTo("| memory | 214 MiB |  |  |  |  |");
  }

  @Test
  void shareOfUnknownBaselineIsRefused() {
    var figure = Figure.of("door", 1, Unit.PER_SECOND).target(Target.shareOf("nobody", 0.5));

    assertThatThrownBy(figure::ok).hasMessageContaining("nobody");
  }

  @Test
  void tableFollowsTheCircumstances() {
    var report =
        new Report("today", List.of("2 cores"), List.of(Figure.of("drift", 0, Unit.COUNT)));

    assertThat(report.markdown().lines())
        .containsExactly(
            "## today",
            "",
            "- 2 cores",
            "",
            "| figure | here | baseline of the same run | here ÷ baseline | target | |",
            "|---|---:|---|---:|---|---|",
            "| drift | 0 |  |  |  |  |");
  }

  @Test
  void medianIsTheMiddleOrTheMeanOfTheMiddleTwo() {
    assertThat(Numbers.median(List.of(9.0, 1.0, 5.0))).isEqualTo(5);
    assertThat(Numbers.median(List.of(9.0, 1.0, 5.0, 6.0))).isEqualTo(5.5);
  }
}
