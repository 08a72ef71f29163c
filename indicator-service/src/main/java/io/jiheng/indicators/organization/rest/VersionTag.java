package io.jiheng.indicators.organization.rest;

import io.jiheng.pattern.problem.Problem;
import jakarta.ws.rs.core.EntityTag;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The ETag of what people change: the number of its version. */
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
   * The version that an {@code If-Match} header names, none for {@code *}; 428 without the header.
   * A tag that was never given out can match nothing: 412.
   */
  public static OptionalInt required(String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw Problem.of(428, "if-match-required").exception();
    }
    if (ifMatch.strip().equals("*")) {
      return OptionalInt.empty();
    }
    var tag = NUMBER.matcher(ifMatch.strip());
    if (!tag.matches()) {
      throw Problem.of(412, "precondition-failed").exception();
    }
    return OptionalInt.of(Integer.parseInt(tag.group(1)));
  }
}
