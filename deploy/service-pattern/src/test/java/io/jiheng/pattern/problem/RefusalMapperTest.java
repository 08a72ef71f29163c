package io.jiheng.pattern.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.pattern.refusal.RefusedException;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalMapperTest {

  private static final Duration SOON = Duration.ofSeconds(10);

  static Stream<Arguments> kinds() {
    return Stream.of(
        Arguments.of(RefusedException.notUnderstood("bad-request"), 400),
        Arguments.of(RefusedException.notAllowed("forbidden"), 403),
        Arguments.of(RefusedException.unknown("not-found"), 404),
        Arguments.of(RefusedException.conflict("conflict"), 409),
        Arguments.of(RefusedException.outdated(), 412),
        Arguments.of(RefusedException.againstRule("bad-request"), 422),
        Arguments.of(RefusedException.tooMany("too-many-requests", SOON), 429),
        Arguments.of(RefusedException.busy("unavailable", SOON), 503),
        Arguments.of(RefusedException.notSetUp("unavailable"), 503));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void every_kind_has_its_status_and_keeps_its_code(RefusedException refused, int status) {
    var problem = RefusalMapper.problem(refused).plain();

    assertThat(problem.getStatusCode()).isEqualTo(status);
    assertThat(problem.getParameters()).containsEntry("code", refused.code());
    assertThat(problem.getType()).hasToString("urn:jiheng:problem:" + refused.code());
  }

  @Test
  void what_it_is_about_stands_in_the_document_in_its_order() {
    var refused = RefusedException.conflict("conflict").with("month", "2026-11").with("court", 7);

    assertThat(RefusalMapper.problem(refused).plain().getParameters().entrySet())
        .extracting(Object::toString)
        .containsExactly("code=conflict", "month=2026-11", "court=7");
  }

  @Test
  void who_may_come_again_is_told_when() {
    assertThat(RefusalMapper.problem(RefusedException.busy("unavailable", SOON)).plain())
        .satisfies(problem -> assertThat(problem.getHeaders()).containsEntry("Retry-After", "10"));
    assertThat(RefusalMapper.problem(RefusedException.notSetUp("unavailable")).plain())
        .satisfies(problem -> assertThat(problem.getHeaders()).isEmpty());
  }

  @Test
  void a_refusal_carries_no_stack_trace() {
    assertThat(RefusedException.outdated().getStackTrace()).isEmpty();
  }
}
