package io.jiheng.contract.admission;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.nio.charset.StandardCharsets;

/** A body that is not JSON, so that nothing in it can be told apart. */
public final class UnreadableJsonException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;
  private final transient Reason reason;

  private UnreadableJsonException(int line, int column, Reason reason) {
    super(reason.english() + " at line " + line + ", column " + column, null, false, false);
    this.line = line;
    this.column = column;
    this.reason = reason;
  }

  static UnreadableJsonException of(JsonProcessingException fault, JsonText text) {
    return at(fault.getLocation(), text, reason(fault));
  }

  /** The parser counts bytes in its columns; people count characters. */
  static UnreadableJsonException at(JsonLocation location, JsonText text, Reason reason) {
    long offset = location == null ? -1 : location.getByteOffset();
    return at(
        offset < 0 ? text.to() : (int) Math.min(text.from() + offset, text.to()), text, reason);
  }

  /** The same for an index in the buffer. */
  static UnreadableJsonException at(int end, JsonText text, Reason reason) {
    int line = 1;
    int start = text.from();
    for (int i = text.from(); i < end; i++) {
      if (text.buffer()[i] == '\n') {
        line++;
        start = i + 1;
      }
    }
    var before = new String(text.buffer(), start, end - start, StandardCharsets.UTF_8);
    return new UnreadableJsonException(line, before.codePointCount(0, before.length()) + 1, reason);
  }

  private static Reason reason(JsonProcessingException fault) {
    if (fault instanceof JsonEOFException) {
      return new Reason("JSON 没有写完", "the JSON ends too early");
    }
    if (fault instanceof StreamConstraintsException) {
      return new Reason("层次过深，或数字、字段名过长", "nested too deep, or a number or name is too long");
    }
    return new Reason("不是合法的 JSON", "this is not JSON");
  }

  /** The line, from 1. */
  public int line() {
    return line;
  }

  /** The column in characters, from 1. */
  public int column() {
    return column;
  }

  public Reason reason() {
    return reason;
  }
}
