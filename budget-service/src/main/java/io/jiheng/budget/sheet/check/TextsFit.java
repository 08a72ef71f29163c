package io.jiheng.budget.sheet.check;

import io.jiheng.budget.sheet.Indicator;
import io.jiheng.budget.sheet.ProjectSheet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * No text is longer than a cell of a form holds and no list than a form, whichever way they come.
 */
final class TextsFit implements SheetRule {

  private static final int LONGEST = 4_000;
  private static final int LONGEST_NAME = 300;
  private static final int LONGEST_CODE = 60;
  private static final int MOST_INDICATORS = 1_000;
  private static final int MOST_OBJECTIVES = 200;

  @Override
  public Stream<Finding> check(ProjectSheet sheet, CheckContext around) {
    List<Indicator> leaves = sheet.indicators().leaves();
    return Stream.of(
            tooLong(sheet.key().name(), LONGEST_NAME, Cell.NAME),
            tooLong(sheet.key().code().orElse(""), LONGEST_CODE, Cell.CODE),
            tooMany(leaves.size(), MOST_INDICATORS, Cell.target(MOST_INDICATORS)),
            tooMany(sheet.objectives().size(), MOST_OBJECTIVES, Cell.objective(MOST_OBJECTIVES)),
            tooLong(sheet.purpose(), Cell.PURPOSE),
            IntStream.range(0, sheet.objectives().size())
                .boxed()
                .flatMap(
                    index -> tooLong(sheet.objectives().get(index).text(), Cell.objective(index))),
            IntStream.range(0, leaves.size())
                .boxed()
                .flatMap(index -> longest(leaves.get(index), index)))
        .flatMap(found -> found);
  }

  /** Of the texts of a row one is told. */
  private static Stream<Finding> longest(Indicator leaf, int index) {
    Map<Cell, String> texts = new LinkedHashMap<>();
    texts.put(Cell.indicator(index, "一级指标", "level1"), leaf.level1());
    texts.put(Cell.indicator(index, "二级指标", "level2"), leaf.level2());
    texts.put(Cell.indicator(index, "三级指标", "level3"), leaf.level3());
    texts.put(Cell.indicator(index, "绩效指标描述", "description"), leaf.description());
    texts.put(Cell.target(index), leaf.target().text());
    texts.put(Cell.indicator(index, "指标值确定依据", "basis"), leaf.basis());
    return texts.entrySet().stream()
        .max(Comparator.comparingInt(text -> text.getValue().length()))
        .map(text -> tooLong(text.getValue(), text.getKey()))
        .orElseGet(Stream::empty);
  }

  private static Stream<Finding> tooLong(String text, Cell cell) {
    return tooLong(text, LONGEST, cell);
  }

  private static Stream<Finding> tooLong(String text, int most, Cell cell) {
    return beyond("text-too-long", text.length(), most, cell);
  }

  private static Stream<Finding> tooMany(int rows, int most, Cell cell) {
    return beyond("too-many-rows", rows, most, cell);
  }

  private static Stream<Finding> beyond(String code, int length, int most, Cell cell) {
    return length <= most
        ? Stream.empty()
        : Stream.of(Finding.error(code, cell).with("length", length).with("most", most));
  }
}
