package io.jiheng.budget.forms.departmentplan;

import io.jiheng.budget.forms.departmentplan.Paragraphs.Paragraph;
import io.jiheng.budget.forms.line.Place;
import io.jiheng.budget.forms.line.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The chapters of a document that belong to no form and are not read 未识别章节. One that has nothing
 * but its title is left out: what stands in its tables is told of elsewhere.
 */
final class PassedChapters {

  private static final Pattern BARE = Pattern.compile("第.{1,3}(?:部分|章|篇)");

  private final List<Chapter> chapters = new ArrayList<>();

  /** A chapter while its paragraphs go by. */
  private record Chapter(Place place, String title, int depth, boolean hasText) {

    boolean isBare() {
      return !hasText && BARE.matcher(title).matches();
    }

    Chapter titled(String rest) {
      return new Chapter(place, title + " " + rest, depth, false);
    }

    Chapter withText() {
      return new Chapter(place, title, depth, true);
    }

    String shown() {
      return place.shown() + "“" + title + "”";
    }
  }

  void begin(Paragraph title, int depth) {
    chapters.add(new Chapter(title.place(), title.first(), depth, title.hasMore()));
  }

  /** Takes a paragraph for the next chapter, or for one of the last. */
  void take(Paragraph paragraph, int depth) {
    int last = chapters.size() - 1;
    Chapter chapter = chapters.get(last);
    if (chapter.isBare() && depth < 0 && paragraph.isTitled()) {
      Chapter titled = chapter.titled(paragraph.first());
      chapters.set(last, paragraph.hasMore() ? titled.withText() : titled);
    } else if (depth >= 0 && depth <= chapter.depth() || ChapterTitles.isOne(paragraph.first())) {
      begin(paragraph, Math.max(depth, 0));
    } else {
      chapters.set(last, chapter.withText());
    }
  }

  void clear() {
    chapters.clear();
  }

  Optional<Remark> remark() {
    List<Chapter> passed = chapters.stream().filter(Chapter::hasText).toList();
    String shown = passed.stream().map(Chapter::shown).collect(Collectors.joining("、"));
    return passed.stream()
        .findFirst()
        .map(
            first ->
                Remark.warning(
                    first.place(), "章节", "chapters-passed-over", Map.of("chapters", shown)));
  }
}
