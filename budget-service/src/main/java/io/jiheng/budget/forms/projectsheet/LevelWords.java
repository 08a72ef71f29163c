package io.jiheng.budget.forms.projectsheet;

import io.jiheng.budget.forms.line.Label;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** The names of the first two levels 一级指标, 二级指标; by them the rows of a printed table are told. */
public enum LevelWords {
  FIRST(Set.of("产出指标", "效益指标", "效果指标", "满意度指标", "满意指标")),
  SECOND(
      Set.of(
          "数量指标",
          "质量指标",
          "时效指标",
          "成本指标",
          "经济效益指标",
          "社会效益指标",
          "生态效益指标",
          "可持续影响指标",
          "可持续性影响指标",
          "可持续影响",
          "可持续性影响",
          "服务对象满意度指标",
          "服务对象满意度",
          "满意度指标"));

  private static final int MOST_PIECES = 5;

  private final Set<String> words;

  LevelWords(Set<String> words) {
    this.words = words;
  }

  /** Whether a text is the name of a first level. */
  public static boolean isFirst(String text) {
    return FIRST.words.contains(Label.of(text));
  }

  /** How many pieces from here on make one of the words, the longest that does. */
  public OptionalInt match(List<Piece> pieces, int from) {
    for (int count = Math.min(MOST_PIECES, pieces.size() - from); count > 0; count--) {
      if (words.contains(Piece.joined(pieces.subList(from, from + count)))) {
        return OptionalInt.of(count);
      }
    }
    return OptionalInt.empty();
  }
}
