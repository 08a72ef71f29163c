package io.jiheng.budget.forms.file.docx;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDecimalNumber;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTString;

/** A kind of list 多级列表 of a .docx: how its levels are numbered, and how far they are counted. */
final class NumberedList {

  private static final int LEVELS = 9;
  private static final String BULLET = "bullet";

  /** A number that goes up to the text itself is parted from it, or 1 and 20万元 would be 120万元. */
  private static final Pattern OPEN_END = Pattern.compile(".*[\\p{L}\\p{N}]");

  /**
   * How a level is numbered.
   *
   * @param text with %1 for the number of the first level
   * @param inDigits whether all numbers in it are written in digits
   * @param style of the paragraphs that stand on it
   */
  private record Level(
      int start, String format, String text, boolean inDigits, Optional<String> style) {

    static Level of(CTLvl level) {
      boolean formatted = level.isSetNumFmt() && level.getNumFmt().getVal() != null;
      boolean worded = level.isSetLvlText() && level.getLvlText().getVal() != null;
      return new Level(
          number(level.getStart()).orElse(1),
          formatted ? level.getNumFmt().getVal().toString() : "",
          worded ? level.getLvlText().getVal() : "",
          level.isSetIsLgl(),
          Optional.ofNullable(level.getPStyle()).map(CTString::getVal));
    }
  }

  private final Map<Integer, Level> levels = new HashMap<>();
  private final Integer[] counted = new Integer[LEVELS];

  NumberedList(List<CTLvl> levels) {
    levels.stream()
        .filter(level -> isLevel(level.getIlvl()))
        .forEach(level -> this.levels.put(level.getIlvl().intValue(), Level.of(level)));
  }

  private static boolean isLevel(BigInteger number) {
    return number != null
        && number.signum() >= 0
        && number.compareTo(BigInteger.valueOf(LEVELS)) < 0;
  }

  private static Optional<Integer> number(CTDecimalNumber given) {
    return Optional.ofNullable(given)
        .map(CTDecimalNumber::getVal)
        .filter(number -> number.bitLength() < Integer.SIZE)
        .map(BigInteger::intValue);
  }

  /** Has levels begin anew, where a list of the kind says so. */
  void restart(List<CTNumLvl> overrides) {
    overrides.stream()
        .filter(override -> isLevel(override.getIlvl()))
        .forEach(
            override ->
                number(override.getStartOverride())
                    .ifPresent(start -> counted[override.getIlvl().intValue()] = start - 1));
  }

  /** Counts the next paragraph on a level; empty text where there is no such level, or a mark. */
  String next(int level) {
    if (!levels.containsKey(level)) {
      return "";
    }
    counted[level] = counted[level] == null ? levels.get(level).start() : counted[level] + 1;
    Arrays.fill(counted, level + 1, LEVELS, null);
    String text = written(levels.get(level));
    return OPEN_END.matcher(text).matches() ? text + " " : text;
  }

  private String written(Level level) {
    String text = level.format().equals(BULLET) ? "" : level.text();
    for (Map.Entry<Integer, Level> one : levels.entrySet()) {
      Integer count = counted[one.getKey()];
      text =
          text.replace(
              "%" + (one.getKey() + 1),
              ListNumber.written(
                  count == null ? one.getValue().start() : count,
                  level.inDigits() ? "" : one.getValue().format()));
    }
    return text;
  }

  /** The level whose paragraphs have that style; the first where none says so. */
  int levelOf(String style) {
    return levels.entrySet().stream()
        .filter(level -> level.getValue().style().filter(style::equals).isPresent())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(0);
  }
}
