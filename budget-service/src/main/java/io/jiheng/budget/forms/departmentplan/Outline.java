package io.jiheng.budget.forms.departmentplan;

import io.jiheng.budget.forms.table.cell.ChineseNumber;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Follows the numbering of a document's chapters and lists 编号层次, from 第一部分 down to ①. The same kind
 * of number may stand on several levels at once: a list that begins with 一、 again inside of chapter
 * 五、 is one level below it, until 六、 comes.
 */
final class Outline {

  /** How numbers are written, the outermost first. */
  enum Kind {
    PART("第(" + ChineseNumber.DIGITS + "|\\d{1,2})(?:部分|章|篇)"),
    CHINESE("(" + ChineseNumber.DIGITS + ")\\s*、"),
    CHINESE_IN_BRACKETS("[（(]\\s*(" + ChineseNumber.DIGITS + ")\\s*[）)]"),
    FIGURE("(\\d{1,2})\\s*[.．、](?!\\d)"),
    FIGURE_IN_BRACKETS("[（(]?(\\d{1,2})[）)]");

    private final Pattern pattern;

    Kind(String pattern) {
      this.pattern = Pattern.compile("\\s*" + pattern);
    }
  }

  /** The number that a paragraph begins with. */
  record Number(Kind kind, int value) {

    static Optional<Number> of(String text) {
      for (Kind kind : Kind.values()) {
        Matcher number = kind.pattern.matcher(text);
        if (number.lookingAt()) {
          return Optional.of(new Number(kind, ChineseNumber.of(number.group(1))));
        }
      }
      return Optional.empty();
    }

    boolean follows(Number before) {
      return kind == before.kind && value == before.value + 1;
    }
  }

  /** How a number goes on with those before it. */
  enum Fit {
    /** The next of its list, or a later one. */
    LATER,
    /** The next of its list, and as well of one further out. */
    EITHER,
    /** A number that its list had already. */
    REPEATED,
    /** The first of a list of its own. */
    FIRST,
    /** Not the first, and of no list. */
    ORPHAN
  }

  /**
   * Where a number stands.
   *
   * @param depth counted from 0, the outermost
   * @param outer the outermost depth that it could stand at as well
   */
  record Level(int depth, int outer, Fit fit) {

    private Level(int depth, Fit fit) {
      this(depth, depth, fit);
    }
  }

  private final List<Number> open = new ArrayList<>();

  /** Takes the number for the next of the innermost list that it fits, or for a list of its own. */
  Level place(Number number) {
    Level level = level(number);
    moveTo(level.depth(), number);
    return level;
  }

  private Level level(Number number) {
    if (number.kind() == Kind.PART) {
      return new Level(0, Fit.LATER);
    }
    List<Integer> next = levels(before -> number.follows(before));
    if (!next.isEmpty()) {
      int outer = next.get(next.size() - 1);
      return new Level(next.get(0), outer, next.size() > 1 ? Fit.EITHER : Fit.LATER);
    }
    if (number.value() == 1) {
      return new Level(open.size(), Fit.FIRST);
    }
    // Numbers are left out; the list that misses the fewest is meant.
    return levels(before -> number.kind() == before.kind() && number.value() > before.value())
        .stream()
        .min(Comparator.comparingInt(at -> number.value() - open.get(at).value()))
        .map(at -> new Level(at, Fit.LATER))
        .orElseGet(() -> earlier(number));
  }

  private Level earlier(Number number) {
    boolean repeated = !open.isEmpty() && open.get(open.size() - 1).kind() == number.kind();
    return repeated
        ? new Level(open.size() - 1, Fit.REPEATED)
        : new Level(
            open.size(),
            levels(before -> number.kind() == before.kind()).isEmpty() ? Fit.ORPHAN : Fit.FIRST);
  }

  /** Takes the number for one of a level. */
  void moveTo(int depth, Number number) {
    closeBelow(depth - 1);
    open.add(number);
  }

  /** A heading without a number ends all lists but the outermost. */
  int unnumbered() {
    closeBelow(0);
    return open.size() - 1;
  }

  private void closeBelow(int depth) {
    open.subList(Math.min(open.size(), depth + 1), open.size()).clear();
  }

  /** The levels whose last number is such, the innermost first. */
  private List<Integer> levels(Predicate<Number> such) {
    return IntStream.iterate(open.size() - 1, at -> at >= 0, at -> at - 1)
        .filter(at -> such.test(open.get(at)))
        .boxed()
        .toList();
  }
}
