package io.jiheng.indicators.scenarios;

import io.jiheng.indicators.organization.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What an indicator must say, as data: events and entries of books given, and values asked, step by
 * step. Courts are written $A to $D; all others stand under $A.
 */
record Scenario(List<Step> steps) {

  /** What arrives, and what is true from then on. */
  record Step(List<Given> given, List<Asked> asked) {

    /** What is given of one kind, in its order. */
    <T extends Given> Stream<T> given(Class<T> kind) {
      return given.stream().filter(kind::isInstance).map(kind::cast);
    }
  }

  /**
   * A question and its answer.
   *
   * @param version absent for the one that holds
   * @param denominator absent for a plain count
   * @param value as printed; absent where there is none
   */
  record Asked(
      LocalDate asOf,
      String court,
      Scope scope,
      String department,
      String judge,
      String family,
      String cause,
      String version,
      BigDecimal numerator,
      BigDecimal denominator,
      BigDecimal value) {

    Asked {
      scope = Objects.requireNonNullElse(scope, Scope.COURT);
    }

    /** The question without its answer. */
    String question() {
      var text = new StringBuilder("asOf " + asOf + " of " + court + " " + scope);
      for (var cut : new String[] {department, judge, family, cause, version}) {
        text.append(cut == null ? "" : " " + cut);
      }
      return text.toString();
    }

    Answer answer() {
      return new Answer(numerator, denominator, value);
    }
  }

  /** An answer; two are equal when their numbers are, however many zeros follow. */
  record Answer(BigDecimal numerator, BigDecimal denominator, BigDecimal value) {
    Answer {
      numerator = bare(numerator);
      denominator = bare(denominator);
      value = bare(value);
    }

    private static BigDecimal bare(BigDecimal number) {
      return number == null ? null : number.stripTrailingZeros();
    }
  }
}
