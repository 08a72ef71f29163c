package io.jiheng.budget.document.reading;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;

/**
 * The numbers that Word puts before paragraphs by itself 自动编号: 一、 of a chapter is seen, and stands
 * nowhere in the text. To be asked of each numbered paragraph in turn, for they are counted.
 */
final class ListNumbers {

  private static final int LEVELS = 9;
  private static final String BULLET = "bullet";

  /** A number that goes up to the text itself is parted from it, or 1 and 20万元 would be 120万元. */
  private static final Pattern OPEN_END = Pattern.compile(".*[\\p{L}\\p{N}]");

  private final Map<BigInteger, CTNum> lists = new HashMap<>();
  private final Map<BigInteger, CTAbstractNum> kinds = new HashMap<>();
  private final Map<BigInteger, Integer[]> counted = new HashMap<>();
  private final Set<BigInteger> begun = new HashSet<>();

  private ListNumbers() {}

  static ListNumbers of(OPCPackage document) throws IOException {
    ListNumbers numbers = new ListNumbers();
    for (PackagePart part :
        document.getPartsByContentType(XWPFRelation.NUMBERING.getContentType())) {
      try (InputStream content = part.getInputStream()) {
        CTNumbering all = NumberingDocument.Factory.parse(content).getNumbering();
        all.getNumList().forEach(list -> numbers.lists.put(list.getNumId(), list));
        all.getAbstractNumList().forEach(kind -> numbers.kinds.put(kind.getAbstractNumId(), kind));
      } catch (XmlException damaged) {
        throw new IllegalArgumentException(damaged);
      }
    }
    return numbers;
  }

  /**
   * Tells the number of the next paragraph of a list.
   *
   * @param list which of the lists, as the file numbers them
   * @param level from 0
   * @return empty text where the list has none, or a mere mark
   */
  String next(BigInteger list, int level) {
    CTNum found = lists.get(list);
    CTAbstractNum kind = found == null ? null : kinds.get(found.getAbstractNumId().getVal());
    if (kind == null || level < 0 || level >= LEVELS || level(kind, level).isEmpty()) {
      return "";
    }
    Integer[] count = counted.computeIfAbsent(kind.getAbstractNumId(), none -> new Integer[LEVELS]);
    if (begun.add(list)) {
      restart(found, count);
    }
    count[level] = count[level] == null ? start(kind, level) : count[level] + 1;
    Arrays.fill(count, level + 1, LEVELS, null);
    String text = text(kind, level, count);
    return OPEN_END.matcher(text).matches() ? text + " " : text;
  }

  /** The level whose paragraphs have that style, where the list says so. */
  int levelOf(BigInteger list, String style) {
    return Optional.ofNullable(lists.get(list))
        .map(found -> kinds.get(found.getAbstractNumId().getVal()))
        .flatMap(
            kind ->
                kind.getLvlList().stream()
                    .filter(level -> level.isSetPStyle())
                    .filter(level -> level.getPStyle().getVal().equals(style))
                    .findFirst())
        .map(level -> level.getIlvl().intValue())
        .orElse(0);
  }

  /** A list may begin anew although its kind was counted before. */
  private static void restart(CTNum list, Integer[] count) {
    for (CTNumLvl override : list.getLvlOverrideList()) {
      int level = override.getIlvl().intValue();
      if (override.isSetStartOverride() && level >= 0 && level < LEVELS) {
        count[level] = override.getStartOverride().getVal().intValue() - 1;
      }
    }
  }

  private static int start(CTAbstractNum kind, int level) {
    return level(kind, level)
        .filter(CTLvl::isSetStart)
        .map(found -> found.getStart().getVal().intValue())
        .orElse(1);
  }

  private static Optional<CTLvl> level(CTAbstractNum kind, int level) {
    return kind.getLvlList().stream()
        .filter(found -> found.getIlvl().intValue() == level)
        .findFirst();
  }

  private static String text(CTAbstractNum kind, int level, Integer[] count) {
    String text =
        level(kind, level)
            .filter(found -> !format(found).equals(BULLET))
            .filter(CTLvl::isSetLvlText)
            .map(found -> found.getLvlText().getVal())
            .orElse("");
    boolean inDigits = level(kind, level).filter(CTLvl::isSetIsLgl).isPresent();
    for (int one = 0; one < LEVELS && text.contains("%"); one++) {
      String place = "%" + (one + 1);
      if (text.contains(place)) {
        String format = inDigits ? "" : level(kind, one).map(ListNumbers::format).orElse("");
        int number = count[one] == null ? start(kind, one) : count[one];
        text = text.replace(place, ListNumber.written(number, format));
      }
    }
    return text;
  }

  private static String format(CTLvl level) {
    return level.isSetNumFmt() ? level.getNumFmt().getVal().toString() : "";
  }
}
