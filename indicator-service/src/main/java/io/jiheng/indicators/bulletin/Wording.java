package io.jiheng.indicators.bulletin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The wording of a bulletin 通报文稿: a text that names its figures, tables and charts between ${ and
 * }.
 *
 * <p>A line beginning with # is the title, with ## a numbered heading, with ### one without a
 * number; any other is a paragraph, and a table or a chart takes a line of its own. A heading below
 * which nothing comes is left out.
 */
public final class Wording {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]*)}");
  private static final Pattern HEAD = Pattern.compile("(#{1,3})\\s*(.*)");

  private final List<String> lines;

  private Wording(List<String> lines) {
    this.lines = lines;
  }

  /**
   * A placeholder that cannot be told.
   *
   * @param line counted from 1
   * @param column of its $, counted from 1
   */
  public record Mistake(int line, int column, String name, Reason reason) {}

  /** Why it cannot. */
  public enum Reason {
    /** It stands for nothing. */
    UNKNOWN,
    /** A table or a chart takes a line of its own. */
    NOT_ALONE,
    /** A table or a chart comes once. */
    REPEATED;

    /** Under which its words stand. */
    public String key() {
      return "bulletin-mistake." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** The wording of a text without mistakes. */
  public static Wording of(String text) {
    return new Wording(text.lines().toList());
  }

  /** What of a text cannot be told, in its order; nothing where it can be used. */
  public static List<Mistake> mistakes(String text) {
    var mistakes = new ArrayList<Mistake>();
    var lines = text.lines().toList();
    var seen = new HashSet<String>();
    for (int at = 0; at < lines.size(); at++) {
      var alone = block(lines.get(at)).isPresent();
      var found = PLACEHOLDER.matcher(lines.get(at));
      while (found.find()) {
        var name = found.group(1);
        int line = at + 1;
        int column = found.start() + 1;
        reason(name, alone, seen)
            .ifPresent(reason -> mistakes.add(new Mistake(line, column, name, reason)));
      }
    }
    return mistakes;
  }

  private static Optional<Reason> reason(String name, boolean alone, Set<String> seen) {
    if (!Placeholders.isBlock(name)) {
      return Placeholders.isText(name) ? Optional.empty() : Optional.of(Reason.UNKNOWN);
    }
    if (!alone) {
      return Optional.of(Reason.NOT_ALONE);
    }
    return seen.add(name) ? Optional.empty() : Optional.of(Reason.REPEATED);
  }

  /** A bulletin in these words. */
  public List<Block> of(Bulletin bulletin) {
    var sections = new Sections();
    for (var line : lines) {
      if (line.isBlank()) {
        continue;
      }
      var head = HEAD.matcher(line.strip());
      var block = block(line);
      if (block.isPresent()) {
        Placeholders.block(block.get(), bulletin).ifPresent(sections::add);
      } else if (!head.matches()) {
        sections.add(new Prose(Prose.Kind.PARAGRAPH, runs(line.strip(), bulletin)));
      } else if (head.group(1).length() == 1) {
        sections.add(new Prose(Prose.Kind.TITLE, runs(head.group(2), bulletin)));
      } else {
        sections.begin(runs(head.group(2), bulletin), head.group(1).length() == 2);
      }
    }
    return sections.blocks();
  }

  /** The table or chart that a line consists of. */
  private static Optional<String> block(String line) {
    var alone = PLACEHOLDER.matcher(line.strip());
    return alone.matches() && Placeholders.isBlock(alone.group(1))
        ? Optional.of(alone.group(1))
        : Optional.empty();
  }

  private static List<Run> runs(String line, Bulletin bulletin) {
    var runs = new ArrayList<Run>();
    var found = PLACEHOLDER.matcher(line);
    int from = 0;
    while (found.find()) {
      runs.add(Run.plain(line.substring(from, found.start())));
      runs.add(Placeholders.text(found.group(1), bulletin));
      from = found.end();
    }
    runs.add(Run.plain(line.substring(from)));
    return runs.stream().filter(run -> !run.text().isEmpty()).toList();
  }
}
