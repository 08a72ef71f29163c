package io.jiheng.caseevents.intake;

import io.jiheng.contract.admission.JsonText;
import io.jiheng.pattern.body.BodyRoom;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * Reads a stream line by line and holds one line in memory. Lines end in LF or CRLF; blank ones are
 * counted and skipped.
 */
final class LineReader {

  private static final int READ_AT_ONCE = 64 * 1024;

  private final InputStream in;
  private final int longest;
  private final LongConsumer room;
  private byte[] buffer = new byte[READ_AT_ONCE];
  private int from;
  private int to;
  private boolean ended;
  private long line;
  private boolean tooLong;

  /** Reads from memory, or what else takes none of its own. */
  LineReader(InputStream in, int longest) {
    this(in, longest, more -> {});
  }

  /**
   * @param room is asked for the memory of a line before it is taken
   */
  LineReader(InputStream in, int longest, BodyRoom.Share room) {
    this(in, longest, room::require);
    room.require(READ_AT_ONCE);
  }

  private LineReader(InputStream in, int longest, LongConsumer room) {
    this.in = in;
    this.longest = longest;
    this.room = room;
  }

  /**
   * The next line that is not blank, null at the end; it is good until the next call.
   *
   * @throws IOException where the sender breaks off
   */
  JsonText next() throws IOException {
    while (true) {
      int end = endOfLine();
      if (end < 0) {
        return null;
      }
      line++;
      int start = line == 1 ? from + ByteOrderMark.length(buffer, from, end) : from;
      from = Math.min(end + 1, to);
      if (tooLong || !blank(start, end)) {
        return new JsonText(buffer, start, end);
      }
    }
  }

  /** The number of the line read last, from 1. */
  long line() {
    return line;
  }

  /** Whether the line read last was longer than allowed; its text is not whole then. */
  boolean tooLong() {
    return tooLong;
  }

  /** The index of the line feed that ends the line at {@code from}, or of the end of the stream. */
  private int endOfLine() throws IOException {
    tooLong = false;
    int seen = from;
    while (true) {
      for (; seen < to; seen++) {
        if (buffer[seen] == '\n') {
          return seen;
        }
      }
      if (ended) {
        return from == to && !tooLong ? -1 : to;
      }
      if (to - from > longest) {
        tooLong = true;
        to = from;
        seen = from;
      }
      int moved = from;
      fill();
      seen -= moved - from;
    }
  }

  private void fill() throws IOException {
    if (from > 0) {
      System.arraycopy(buffer, from, buffer, 0, to - from);
      to -= from;
      from = 0;
    }
    if (to == buffer.length) {
      int larger = Math.min(buffer.length * 2, longest + READ_AT_ONCE);
      room.accept(larger - buffer.length);
      buffer = Arrays.copyOf(buffer, larger);
    }
    int read = in.read(buffer, to, buffer.length - to);
    if (read < 0) {
      ended = true;
    } else {
      to += read;
    }
  }

  private boolean blank(int start, int end) {
    for (int i = start; i < end; i++) {
      if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != '\r') {
        return false;
      }
    }
    return true;
  }
}
