package io.jiheng.budget.sheet.check;

import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.sheet.ProjectSheet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** No text is longer than a cell of a form holds, whichever way the sheet comes in. */
final class TextsFit implements SheetRule {

  private static final int LONGEST = 4_000;

  @Override
  public Stream<Finding> check(ProjectSheet sheet, Surroundings around) {
    List<Indicator> leaves = sheet.indicators().leaves();
    return Stream.of(
            tooLong(sheet.key().name(), Cell.NAME),
            tooLong(sheet.purpose(), Cell.PURPOSE),
            IntStream.range(0, sheet.objectives().size())
                .boxed()
                .flatMap(
                    index -> tooLong(sheet.objectives().get(index).text(), Cell.objective(index))),
            IntStream.range(0, leaves.size())
                .boxed()
                .flatMap(index -> tooLong(longest(leaves.get(index)), Cell.target(index))))
        .flatMap(found -> found);
  }

  private static String longest(Indicator leaf) {
    return Stream.of(
            leaf.level1(),
            leaf.level2(),
            leaf.level3(),
            leaf.description(),
            leaf.target().text(),
            leaf.basis())
        .reduce("", (one, other) -> one.length() >= other.length() ? one : other);
  }

  private static Stream<Finding> tooLong(String text, Cell cell) {
    return text.length() <= LONGEST
        ? Stream.empty()
        : Stream.of(
            Finding.error("text-too-long", cell)
                .with("length", text.length())
                .with("most", LONGEST));
  }
}
