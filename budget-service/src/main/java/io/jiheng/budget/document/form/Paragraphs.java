package io.jiheng.budget.document.form;

import io.jiheng.budget.document.Label;
import io.jiheng.budget.document.Line;
import io.jiheng.budget.document.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Prose lines put together into paragraphs; a printed page breaks its lines anywhere. */
final class Paragraphs {

  /** A paragraph, and where it begins. */
  record Paragraph(Place place, String text) {}

  private static final Pattern BEGINNING =
      Pattern.compile(
          "^(?:第[一二三四五六七八九十]部分|"
              + ChineseNumber.DIGITS
              + "\\s*、"
              + "|[（(]"
              + ChineseNumber.DIGITS
              + "[）)]|\\d{1,2}\\s*[.．、]|绩效(?:目标|指标)\\s*[:：]).*");
  private static final Pattern HEADING =
      Pattern.compile("(?:" + ChineseNumber.DIGITS + "、)?.{0,8}(?:绩效目标|保障措施)|第.部分");

  private Paragraphs() {}

  static List<Paragraph> of(List<Line> lines) {
    List<Paragraph> paragraphs = new ArrayList<>();
    Place begun = null;
    StringBuilder text = new StringBuilder();
    boolean goesOn = false;
    for (Line line : lines) {
      if (line.isBlank()) {
        continue;
      }
      boolean heading = isHeading(line.text());
      if (begun != null && (!goesOn || heading || BEGINNING.matcher(line.text()).matches())) {
        paragraphs.add(new Paragraph(begun, text.toString()));
        text.setLength(0);
      }
      begun = text.isEmpty() ? line.place() : begun;
      text.append(line.text());
      goesOn = !heading;
    }
    if (begun != null) {
      paragraphs.add(new Paragraph(begun, text.toString()));
    }
    return paragraphs;
  }

  static boolean isHeading(String text) {
    return HEADING.matcher(Label.plain(text)).matches();
  }
}
