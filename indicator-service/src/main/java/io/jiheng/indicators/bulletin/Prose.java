package io.jiheng.indicators.bulletin;

import java.util.List;

/** A title, a heading or a paragraph of a bulletin. */
public record Prose(Kind kind, List<Run> runs) implements Block {

  /** What it is. */
  public enum Kind {
    TITLE,
    HEADING,
    PARAGRAPH
  }
}
