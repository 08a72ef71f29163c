package io.jiheng.pattern.conditional;

import io.jiheng.pattern.problem.Problem;
import jakarta.ws.rs.core.EntityTag;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Makes the ETag of what people change 版本标识, and reads it: the number of its version. */
public final class VersionTag {

  private static final Pattern NUMBER = Pattern.compile("\"(\\d{1,9})\"");

  private VersionTag() {}

  public static EntityTag of(int version) {
    return new EntityTag(String.valueOf(version));
  }

  /** The same as a header of a refusal says it. */
  public static String header(int version) {
    return "\"" + version + "\"";
  }

  /**
   * The version that an {@code If-Match} header names; none where there is no header, or it is
   * {@code *}. A tag that was never given out can match nothing: 412.
   */
  public static OptionalInt given(String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
      return OptionalInt.empty();
    }
    var tag = NUMBER.matcher(ifMatch.strip());
    if (!tag.matches()) {
      throw Problem.of(412, "precondition-failed").exception();
    }
    return OptionalInt.of(Integer.parseInt(tag.group(1)));
  }

  /** The same, and 428 where there is no header. */
  public static OptionalInt required(String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw Problem.of(428, "if-match-required").exception();
    }
    return given(ifMatch);
  }
}
