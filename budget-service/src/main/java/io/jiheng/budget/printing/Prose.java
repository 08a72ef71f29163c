package io.jiheng.budget.printing;

/** A paragraph 段落; it may go on over several lines. */
public record Prose(String text, Look look) implements Block {

  /** What a paragraph looks like. */
  public enum Look {
    /** 表题, centred and large. */
    TITLE,
    /** 标题, of a chapter or over a grid. */
    HEADING,
    BODY,
    /** 附注 such as 单位：万元, at the right. */
    NOTE
  }

  public static Prose title(String text) {
    return new Prose(text, Look.TITLE);
  }

  public static Prose heading(String text) {
    return new Prose(text, Look.HEADING);
  }

  public static Prose body(String text) {
    return new Prose(text, Look.BODY);
  }

  public static Prose note(String text) {
    return new Prose(text, Look.NOTE);
  }
}
