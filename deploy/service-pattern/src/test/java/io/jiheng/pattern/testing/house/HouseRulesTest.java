package io.jiheng.pattern.testing.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {

  private static final JavaClasses BREAKING =
      new ClassFileImporter().importPackages("io.jiheng.breaking");
  private static final JavaClasses KEEPING =
      new ClassFileImporter().importPackages("io.jiheng.keeping");

  /** By rule, the sample classes that break it. */
  private static final Map<String, Set<String>> BREAKERS =
      Map.ofEntries(
          Map.entry("resources_live_in_rest", Set.of("StrayResource", "BookDoor")),
          Map.entry(
              "what_goes_over_http_is_a_request_or_a_response",
              Set.of("Returned", "Returned$Held", "Announced", "Taken", "Label")),
          Map.entry("nothing_in_rest_is_a_body_or_an_answer", Set.of("BookAnswer")),
          Map.entry("nothing_outside_of_rest_uses_rest", Set.of("Librarian")),
          Map.entry("rest_reaches_tables_through_its_feature", Set.of("Hasty")),
          Map.entry("rest_throws_no_faults_of_the_database", Set.of("Faulty")),
          Map.entry("http_is_known_in_rest_alone", Set.of("StrayResource")),
          Map.entry("rules_refuse_without_a_word_of_problems", Set.of("Lender")),
          Map.entry("every_package_says_what_lives_there", Set.of("Undescribed")),
          Map.entry("features_go_round_in_no_circle", Set.of("Hen", "Egg")),
          Map.entry("there_is_no_drawer_for_odds_and_ends", Set.of("Leftover", "ShelfManager")),
          Map.entry("nothing_is_injected_into_fields", Set.of("Injected")));

  /** What the packages of samples are called in small letters ends where a class begins. */
  private static final Pattern FIRST_NAMED =
      Pattern.compile("[^<]*<io\\.jiheng\\.breaking\\.[a-z.]*([A-Z][A-Za-z$]*|package-info)");

  @Test
  void every_rule_has_a_class_that_breaks_it() {
    assertThat(rules().keySet()).isEqualTo(BREAKERS.keySet());
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_rule_reports_the_classes_that_break_it_and_no_others(String name) {
    var report = rules().get(name).evaluate(BREAKING).getFailureReport();

    assertThat(breakersNamedIn(report.getDetails()))
        .containsExactlyInAnyOrderElementsOf(BREAKERS.get(name));
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_rule_lets_through_what_is_right(String name) {
    assertThat(rules().get(name).evaluate(KEEPING).getFailureReport().getDetails()).isEmpty();
  }

  static Stream<String> names() {
    return rules().keySet().stream();
  }

  /** The classes that the lines of a report begin with. */
  private static Set<String> breakersNamedIn(List<String> report) {
    return report.stream()
        .flatMap(String::lines)
        .map(FIRST_NAMED::matcher)
        .filter(Matcher::lookingAt)
        .map(line -> line.group(1))
        .filter(name -> !name.equals("package-info"))
        .collect(Collectors.toSet());
  }

  private static Map<String, ArchRule> rules() {
    var rules = new TreeMap<String, ArchRule>();
    Arrays.stream(HouseRules.class.getDeclaredFields())
        .filter(field -> field.isAnnotationPresent(ArchTest.class))
        .forEach(field -> rules.put(field.getName(), rule(field)));
    return rules;
  }

  private static ArchRule rule(Field field) {
    try {
      return (ArchRule) field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
