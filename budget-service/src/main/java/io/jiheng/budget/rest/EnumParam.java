package io.jiheng.budget.rest;

import io.jiheng.pattern.problem.Problem;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is chosen by name in a query 选项: in small letters, as all that is asked for. */
public final class EnumParam {

  private static final int BAD_REQUEST = 400;

  private EnumParam() {}

  /**
   * The one of this name, or a 400 that tells which there are.
   *
   * @param parameter what the problem calls it
   * @param problem its code
   */
  public static <E extends Enum<E>> E named(
      Class<E> choices, String name, String parameter, String problem) {
    return Arrays.stream(choices.getEnumConstants())
        .filter(choice -> nameOf(choice).equals(name.strip().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.of(BAD_REQUEST, problem)
                    .arg(parameter, name)
                    .arg("known", known(choices))
                    .exception());
  }

  private static <E extends Enum<E>> String known(Class<E> choices) {
    return Arrays.stream(choices.getEnumConstants())
        .map(EnumParam::nameOf)
        .collect(Collectors.joining(", "));
  }

  private static String nameOf(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }
}
