package io.jiheng.budget.rest;

import io.jiheng.pattern.problem.Problem;
import jakarta.ws.rs.core.EntityTag;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ETag of what has revisions: the revision's number. */
public final class RevisionTag {

  private static final Pattern NUMBER = Pattern.compile("\"(\\d{1,9})\"");

  private RevisionTag() {}

  public static EntityTag of(int revision) {
    return new EntityTag(String.valueOf(revision));
  }

  /**
   * The revision an {@code If-Match} header names; none if there is no header or it is {@code *}. A
   * tag that was never given out can match nothing: 412.
   */
  public static OptionalInt given(String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
      return OptionalInt.empty();
    }
    Matcher tag = NUMBER.matcher(ifMatch.strip());
    if (!tag.matches()) {
      throw Problem.of(412, "precondition-failed").exception();
    }
    return OptionalInt.of(Integer.parseInt(tag.group(1)));
  }

  /** Like {@link #given}, and 428 if there is no header. */
  public static OptionalInt required(String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw Problem.of(428, "if-match-required").exception();
    }
    return given(ifMatch);
  }
}
