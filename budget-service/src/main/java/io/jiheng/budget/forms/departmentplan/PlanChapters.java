package io.jiheng.budget.forms.departmentplan;

import io.jiheng.budget.forms.departmentplan.Outline.Kind;
import io.jiheng.budget.forms.departmentplan.Outline.Level;
import io.jiheng.budget.forms.departmentplan.Outline.Number;
import io.jiheng.budget.forms.departmentplan.Paragraphs.Paragraph;
import io.jiheng.budget.forms.line.Label;
import io.jiheng.budget.forms.line.Remark;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The chapters of a department's plan 部门整体绩效目标 among those of its document. The plan ends where the
 * document's next chapter begins, by its number or by its title; what stands in that is passed
 * over.
 */
final class PlanChapters {

  /** What a paragraph is a part of. */
  enum Part {
    /** 总体绩效目标 */
    OVERALL,
    /** 分项绩效目标 */
    GOALS,
    /** 保障措施 */
    SAFEGUARDS
  }

  /**
   * A paragraph of the plan.
   *
   * @param depth of its number, or -1 if it has none
   */
  record Placed(Paragraph paragraph, int depth) {}

  private final Outline outline = new Outline();
  private final Map<Part, List<Placed>> parts = new EnumMap<>(Part.class);
  private final List<Paragraph> headings = new ArrayList<>();
  private final Map<Integer, Boolean> titled = new HashMap<>();
  private final PassedChapters passed = new PassedChapters();
  private final List<Remark> unclear = new ArrayList<>();
  private Optional<Part> part = Optional.empty();
  private Optional<Number> heading = Optional.empty();
  private int depthOfHeadings = -1;

  private PlanChapters() {}

  static PlanChapters of(List<Paragraph> paragraphs) {
    PlanChapters chapters = new PlanChapters();
    paragraphs.forEach(chapters::take);
    return chapters;
  }

  List<Placed> of(Part wanted) {
    return List.copyOf(parts.getOrDefault(wanted, List.of()));
  }

  /** The plan's own headings. */
  List<Paragraph> headings() {
    return List.copyOf(headings);
  }

  List<Remark> remarks() {
    return Stream.concat(unclear.stream(), passed.remark().stream()).toList();
  }

  private void take(Paragraph paragraph) {
    Optional<Number> number = Number.of(paragraph.first());
    Optional<Part> named = named(paragraph).filter(one -> !isItem(one, number));
    boolean second = named.isPresent() && !part.equals(named) && !of(named.get()).isEmpty();
    if (named.isPresent() && !second) {
      open(named.get(), paragraph, number);
      return;
    }
    Optional<Level> level = number.map(outline::place);
    int depth = level.map(Level::depth).orElse(-1);
    if (headings.isEmpty()) {
      return;
    }
    if (part.isPresent() && (second || ends(paragraph, number, level))) {
      part = Optional.empty();
      passed.begin(paragraph, Math.max(0, Math.min(depth, depthOfHeadings)));
    } else if (part.isPresent()) {
      parts
          .computeIfAbsent(part.get(), none -> new ArrayList<>())
          .add(new Placed(paragraph, depth));
      titled.put(depth, paragraph.isTitled());
    } else {
      passed.take(paragraph, depth);
    }
  }

  private static Optional<Part> named(Paragraph paragraph) {
    String words = Label.plain(paragraph.text());
    if (!Paragraphs.isHeading(words) || isOfProjects(words)) {
      return Optional.empty();
    } else if (words.matches(".*(?:分项|分类|职责)绩效目标")) {
      return Optional.of(Part.GOALS);
    } else if (words.contains("保障措施")) {
      return Optional.of(Part.SAFEGUARDS);
    }
    return words.matches(".*[总整]体绩效目标") ? Optional.of(Part.OVERALL) : Optional.empty();
  }

  private static boolean isOfProjects(String words) {
    return words.contains("项目绩效目标");
  }

  /** What repeats the heading that it stands under is one of the things that stand there. */
  private boolean isItem(Part one, Optional<Number> number) {
    return one != Part.OVERALL
        && part.filter(one::equals).isPresent()
        && (number.isPresent() || !of(one).isEmpty());
  }

  private void open(Part opened, Paragraph paragraph, Optional<Number> number) {
    if (parts.isEmpty() && part.isEmpty()) {
      // So far it may have been the table of contents.
      headings.clear();
      passed.clear();
    }
    part = Optional.of(opened);
    headings.add(paragraph);
    boolean next =
        number.isPresent() && heading.filter(before -> number.get().follows(before)).isPresent();
    if (next) {
      outline.moveTo(depthOfHeadings, number.get());
    } else {
      depthOfHeadings = number.map(outline::place).map(Level::depth).orElseGet(outline::unnumbered);
    }
    heading = number.or(() -> heading);
    titled.clear();
  }

  /** Whether a paragraph is the title of the document's next chapter. */
  private boolean ends(Paragraph paragraph, Optional<Number> number, Optional<Level> level) {
    boolean known =
        ChapterTitles.isOne(paragraph.first())
            || isOfProjects(Label.plain(paragraph.text()))
                && Paragraphs.isHeading(paragraph.text());
    if (number.isEmpty()) {
      return known;
    }
    boolean outward =
        number.get().kind().compareTo(heading.map(Number::kind).orElse(Kind.CHINESE_IN_BRACKETS))
            <= 0;
    Level at = level.orElseThrow();
    return switch (at.fit()) {
      case LATER ->
          at.depth() <= depthOfHeadings || known && outward || number.get().kind() == Kind.PART;
      case EITHER ->
          at.outer() <= depthOfHeadings && isNextChapter(paragraph, number.get(), at, known);
      case ORPHAN -> outward && paragraph.isTitled();
      case FIRST -> known && outward;
      case REPEATED -> false;
    };
  }

  /** A number that goes on with a list of the plan as well as with the chapters of the document. */
  private boolean isNextChapter(Paragraph paragraph, Number number, Level level, boolean known) {
    boolean items = titled.getOrDefault(level.depth(), false);
    boolean next = known || paragraph.isTitled() && !items;
    if (next) {
      outline.moveTo(level.outer(), number);
    } else if (paragraph.isTitled()) {
      unclear.add(
          Remark.warning(
              paragraph.place(), "序号", "chapter-unclear", Map.of("title", paragraph.first())));
    }
    return next;
  }
}
