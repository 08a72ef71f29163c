package io.jiheng.pattern.testing.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One request while it is put together and mutated. Its head is kept as bytes, one to each
 * character: what clients forbid can be said as well.
 */
final class WireRequest {

  /** How the body is announced, and whether it is what was announced. */
  enum Framing {
    LENGTH,
    CHUNKED,
    NONE,
    /** The head announces more than is sent; then the sender closes its side. */
    HALF
  }

  /** A header, or a parameter of the query. */
  record Pair(String name, String value) {}

  String method;
  String path;
  String version = "HTTP/1.1";
  String lineEnd = "\r\n";
  final List<Pair> query = new ArrayList<>();
  final List<Pair> headers = new ArrayList<>();
  byte[] body = {};
  Framing framing = Framing.LENGTH;

  /** Applied to all bytes in the end. */
  UnaryOperator<byte[]> whole = UnaryOperator.identity();

  /** Whether no answer may be expected: the request is not whole, or no HTTP at all. */
  boolean unanswerable;

  private final List<String> mutations = new ArrayList<>();

  void header(String name, String value) {
    headers.removeIf(header -> header.name().equalsIgnoreCase(name));
    headers.add(new Pair(name, value));
  }

  String header(String name) {
    return headers.stream()
        .filter(header -> header.name().equalsIgnoreCase(name))
        .map(Pair::value)
        .findFirst()
        .orElse("");
  }

  void mutated(String how) {
    mutations.add(how);
  }

  boolean isHead() {
    return method.equals("HEAD");
  }

  /** The bytes of a text, one to each character of what is returned. */
  static String bytesOf(String text) {
    return new String(HostileValues.encoded(text), StandardCharsets.ISO_8859_1);
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    put(out, method + " " + target() + " " + version + lineEnd);
    for (Pair header : headers) {
      put(out, header.name() + ": " + header.value() + lineEnd);
    }
    switch (framing) {
      case LENGTH -> {
        if (body.length > 0 || method.startsWith("P")) {
          put(out, "Content-Length: " + body.length + lineEnd);
        }
        put(out, lineEnd);
        out.writeBytes(body);
      }
      case HALF -> {
        put(out, "Content-Length: " + (body.length + 100) + lineEnd + lineEnd);
        out.writeBytes(body);
      }
      case CHUNKED -> {
        put(out, "Transfer-Encoding: chunked" + lineEnd + lineEnd);
        putChunks(out);
      }
      case NONE -> {
        put(out, lineEnd);
        out.writeBytes(body);
      }
    }
    return whole.apply(out.toByteArray());
  }

  private void putChunks(ByteArrayOutputStream out) {
    int size = Math.max(1, body.length / 3);
    for (int from = 0; from < body.length; from += size) {
      int length = Math.min(size, body.length - from);
      put(out, Integer.toHexString(length) + "\r\n");
      out.write(body, from, length);
      put(out, "\r\n");
    }
    put(out, "0\r\n\r\n");
  }

  private String target() {
    if (query.isEmpty()) {
      return path;
    }
    StringBuilder target = new StringBuilder(path).append('?');
    for (Pair parameter : query) {
      target.append(parameter.name()).append('=').append(parameter.value()).append('&');
    }
    return target.substring(0, target.length() - 1);
  }

  private static void put(ByteArrayOutputStream out, String bytes) {
    out.writeBytes(bytes.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Override
  public String toString() {
    return mutations + " " + Shown.of(bytes());
  }
}
