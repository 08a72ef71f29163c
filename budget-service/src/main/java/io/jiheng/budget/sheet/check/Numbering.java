package io.jiheng.budget.sheet.check;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Serial numbers 序号 in the rows of a form. */
public final class Numbering {

  private Numbering() {}

  /**
   * The numbers between 1 and the highest that no row has: 12 and 25 in document 000.
   *
   * @param numbers as the rows have them, 0 for a row without
   */
  public static List<Integer> missing(Collection<Integer> numbers) {
    int highest = numbers.stream().mapToInt(Integer::intValue).max().orElse(0);
    return IntStream.rangeClosed(1, highest)
        .filter(number -> !numbers.contains(number))
        .boxed()
        .toList();
  }
}
