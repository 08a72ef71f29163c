package io.jiheng.pattern.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemRulesTest {

  @ParameterizedTest
  @ValueSource(strings = {"type", "title", "status", "detail", "instance", "code"})
  void membersOfTheStandardAreNoArguments(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Problem.of(400, "bad-request").arg(name, "x"));
  }

  @Test
  void aRefusalCarriesNoStackTrace() {
    assertThat(Problem.of(409, "conflict").exception().getStackTrace()).isEmpty();
  }
}
