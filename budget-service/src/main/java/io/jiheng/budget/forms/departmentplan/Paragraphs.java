package io.jiheng.budget.forms.departmentplan;

import io.jiheng.budget.forms.line.Label;
import io.jiheng.budget.forms.line.Line;
import io.jiheng.budget.forms.line.Place;
import io.jiheng.budget.forms.table.cell.ChineseNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Prose lines put together into paragraphs; a printed page breaks its lines anywhere. */
final class Paragraphs {

  /**
   * A paragraph, and where it begins.
   *
   * @param first its first line
   */
  record Paragraph(Place place, String text, String first) {

    /** How much of a title is a printed line's width: what goes on below is a sentence. */
    private static final int WHOLE_TITLE = 26;

    private static final int LONGEST_TITLE = 40;
    private static final Pattern SENTENCE = Pattern.compile("[。；;，,！？：:]");

    /** Whether it begins with a line that could be a title. */
    boolean isTitled() {
      int longest = first.length() == text.length() ? LONGEST_TITLE : WHOLE_TITLE;
      return first.length() <= longest && !SENTENCE.matcher(first).find();
    }

    boolean hasMore() {
      return text.length() > first.length();
    }
  }

  private static final Pattern LABEL = Pattern.compile("^绩效(?:目标|指标)\\s*[:：].*", Pattern.DOTALL);
  private static final Pattern HEADING =
      Pattern.compile(
          "(?:"
              + ChineseNumber.DIGITS
              + "、)?.{0,8}(?:绩效目标|保障措施)"
              + "|(?:"
              + ChineseNumber.DIGITS
              + "、|\\("
              + ChineseNumber.DIGITS
              + "\\)|\\d{1,2}[.、])[^。；;，,：:]{0,16}(?:绩效目标|保障措施)"
              + "|第"
              + ChineseNumber.DIGITS
              + "部分");

  private Paragraphs() {}

  static List<Paragraph> of(List<Line> lines) {
    List<Paragraph> paragraphs = new ArrayList<>();
    Place begun = null;
    String first = "";
    StringBuilder text = new StringBuilder();
    boolean goesOn = false;
    for (Line line : lines) {
      if (line.isBlank()) {
        continue;
      }
      boolean heading = isHeading(line.text());
      if (begun != null && (!goesOn || heading || isBeginning(line.text()))) {
        paragraphs.add(new Paragraph(begun, text.toString(), first));
        text.setLength(0);
      }
      begun = text.isEmpty() ? line.place() : begun;
      first = text.isEmpty() ? line.text() : first;
      text.append(line.text());
      goesOn = !heading;
    }
    if (begun != null) {
      paragraphs.add(new Paragraph(begun, text.toString(), first));
    }
    return paragraphs;
  }

  static boolean isHeading(String text) {
    return HEADING.matcher(Label.plain(text)).matches();
  }

  private static boolean isBeginning(String line) {
    return Outline.Number.of(line).isPresent()
        || LABEL.matcher(line).matches()
        || ChapterTitles.isOne(line);
  }
}
