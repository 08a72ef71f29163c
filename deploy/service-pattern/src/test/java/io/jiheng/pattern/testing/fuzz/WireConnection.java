package io.jiheng.pattern.testing.fuzz;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/** A connection to the service on which requests are sent and answers read; opened when needed. */
final class WireConnection implements AutoCloseable {

  /** Who sends half a request is cut off after a while; beyond this a service hangs. */
  private static final int PATIENCE_MILLIS = 60_000;

  private static final int SOON_MILLIS = 100;
  private static final int LONGEST_LINE = 1 << 16;

  private final int port;
  private Socket socket;
  private InputStream in;

  /** Whether anything was answered to the last request. */
  private boolean begun;

  WireConnection(int port) {
    this.port = port;
  }

  /**
   * Sends the bytes and reads the answer to them. A connection that was kept open may be closed at
   * any time; like any client, this one sends again on another then, and once.
   */
  WireAnswer exchange(byte[] request, boolean head, boolean half) throws IOException {
    boolean kept = socket != null;
    open();
    WireAnswer answer = answered(request, head, half);
    if (kept && !begun && answer == WireAnswer.CLOSED) {
      close();
      open();
      answer = answered(request, head, half);
    }
    if (half || !answer.keepsAlive()) {
      close();
    }
    return answer;
  }

  private WireAnswer answered(byte[] request, boolean head, boolean half) {
    begun = false;
    try {
      try {
        socket.getOutputStream().write(request);
      } catch (IOException refused) {
        // What was answered before the whole of it was sent can still be read.
      }
      if (half && !isAnswered()) {
        socket.shutdownOutput();
      }
      return answer(head);
    } catch (SocketTimeoutException late) {
      return WireAnswer.HANGING;
    } catch (IOException closed) {
      return WireAnswer.CLOSED;
    }
  }

  /** Whether an answer begins soon. To what is not whole there is none before its sender ends. */
  private boolean isAnswered() throws IOException {
    socket.setSoTimeout(SOON_MILLIS);
    in.mark(1);
    try {
      return in.read() >= 0;
    } catch (SocketTimeoutException later) {
      return false;
    } finally {
      in.reset();
      socket.setSoTimeout(PATIENCE_MILLIS);
    }
  }

  private WireAnswer answer(boolean head) throws IOException {
    String[] line = line().split(" ", 3);
    begun = true;
    int status = Integer.parseInt(line[1]);
    Map<String, String> headers = new HashMap<>();
    for (String header = line(); !header.isEmpty(); header = line()) {
      String[] parts = header.split(":", 2);
      headers.put(parts[0].toLowerCase(Locale.ROOT), parts[1].strip());
    }
    if (status / 100 == 1) {
      return answer(head);
    }
    boolean alive = !headers.getOrDefault("connection", "").equalsIgnoreCase("close");
    boolean bodiless = head || status == 204 || status == 304;
    if (bodiless || headers.getOrDefault("content-type", "").startsWith("text/event-stream")) {
      return new WireAnswer(status, headers, new byte[0], alive && bodiless && !head);
    }
    String length = headers.get("content-length");
    boolean chunked = headers.getOrDefault("transfer-encoding", "").equalsIgnoreCase("chunked");
    byte[] body =
        chunked ? chunks() : length == null ? in.readAllBytes() : exactly(Integer.parseInt(length));
    return new WireAnswer(
        status, headers, unpacked(body, headers), alive && (chunked || length != null));
  }

  private static byte[] unpacked(byte[] body, Map<String, String> headers) throws IOException {
    InputStream packed = new ByteArrayInputStream(body);
    return switch (headers.getOrDefault("content-encoding", "")) {
      case "gzip" -> new GZIPInputStream(packed).readAllBytes();
      case "deflate" -> new InflaterInputStream(packed).readAllBytes();
      default -> body;
    };
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int size = chunkSize(); size > 0; size = chunkSize()) {
      body.write(exactly(size));
      line();
    }
    line();
    return body.toByteArray();
  }

  private int chunkSize() throws IOException {
    return Integer.parseInt(line().split(";")[0].strip(), 16);
  }

  private byte[] exactly(int length) throws IOException {
    byte[] body = in.readNBytes(length);
    if (body.length < length) {
      throw new EOFException();
    }
    return body;
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0 || line.size() > LONGEST_LINE) {
        throw new EOFException();
      }
      line.write(next);
    }
    return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
  }

  private void open() throws IOException {
    if (socket == null) {
      socket = new Socket("localhost", port);
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(PATIENCE_MILLIS);
      in = new BufferedInputStream(socket.getInputStream());
    }
  }

  /** Resets the connection: a hundred thousand that wait for their end would use up all ports. */
  @Override
  public void close() throws IOException {
    if (socket != null) {
      socket.setSoLinger(true, 0);
      socket.close();
      socket = null;
    }
  }
}
