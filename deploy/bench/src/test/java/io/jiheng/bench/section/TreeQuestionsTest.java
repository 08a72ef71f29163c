package io.jiheng.bench.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.bench.load.Exchange;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TreeQuestionsTest {

  private static final int DAYS = 1_096;
  private static final int BASIC_COURTS = 188;

  @Test
  void everyDayOfTheTreeIsAskedForBeforeOneComesAgain() {
    var questions = TreeQuestions.valuesOfTree();

    assertThat(paths(questions, DAYS))
        .doesNotHaveDuplicates()
        .allMatch(path -> path.contains("SUBTREE"));
    assertThat(paths(questions, DAYS)).isEqualTo(paths(TreeQuestions.valuesOfTree(), DAYS));
  }

  @Test
  void everyCourtIsAskedForOnEveryDayBeforeOneComesAgain() {
    assertThat(paths(TreeQuestions.membersOfCourts(), DAYS * BASIC_COURTS)).doesNotHaveDuplicates();
  }

  @Test
  void nothingIsAskedForOnlyIfItChanged() {
    assertThat(Stream.generate(TreeQuestions.membersOfTree()).limit(DAYS))
        .allSatisfy(
            exchange -> {
              assertThat(exchange.headers()).isEmpty();
              assertThat(exchange.expected()).isEqualTo(200);
            });
  }

  private static List<String> paths(Supplier<Exchange> questions, int count) {
    return Stream.generate(questions).limit(count).map(Exchange::path).toList();
  }
}
