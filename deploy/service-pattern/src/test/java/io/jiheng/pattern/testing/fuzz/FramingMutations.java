package io.jiheng.pattern.testing.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Breaks the rules of HTTP/1.1 itself. */
final class FramingMutations {

  private static final List<String> VERSIONS =
      List.of(
          "HTTP/1.0", "HTTP/0.9", "HTTP/2.0", "HTTP/9.9", "HTTP/1.1 x", "http/1.1", "FTP/1.1", "");

  private static final List<String> CHUNKS =
      List.of(
          "zz\r\nx\r\n0\r\n\r\n",
          "-1\r\nx\r\n",
          "ffffffffffffffff\r\nx",
          "5\r\nabc",
          "0x1\r\na\r\n0\r\n\r\n",
          "1;ext=\"\u0001\"\r\na\r\n0\r\n\r\n",
          "1\r\nab\r\n0\r\n\r\n",
          "0\r\nTrailer: x\r\n\r\n",
          "0\r\nContent-Length: 5\r\n\r\n",
          "\r\n\r\n",
          "7fffffff\r\n",
          "1\na\n0\n\n",
          "0\r\nx\r\n\r\n");

  private static final List<String> NO_HTTP =
      List.of(
          "\r\n\r\n\r\n\r\n",
          "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
          "\u0016\u0003\u0001\u0002\u0000\u0001",
          "GET\r\n\r\n",
          "GET / \r\n\r\n",
          "GET /\r\n\r\n",
          "\u0000\u0000\u0000\u0000\r\n\r\n",
          "x",
          "GET / HTTP/1.1\r\nHost\r\n\r\n",
          "GET / HTTP/1.1\n\n",
          " GET / HTTP/1.1\r\n\r\n",
          "GET  /  HTTP/1.1\r\n\r\n",
          "GET / HTTP/1.1\r\n: x\r\n\r\n",
          "{\"json\":1}\r\n\r\n",
          "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n");

  private final Random random;

  FramingMutations(Random random) {
    this.random = random;
  }

  void mutate(WireRequest request) {
    request.mutated("framing");
    request.unanswerable = true;
    switch (random.nextInt(10)) {
      case 0, 1 -> request.framing = WireRequest.Framing.CHUNKED;
      case 2 -> request.framing = WireRequest.Framing.HALF;
      case 3 -> request.version = HostileValues.any(VERSIONS, random);
      case 4 -> request.lineEnd = random.nextBoolean() ? "\n" : "\r";
      case 5 -> chunks(request);
      case 6 -> {
        request.header("Transfer-Encoding", "chunked");
        request.framing = WireRequest.Framing.LENGTH;
      }
      case 7 -> request.whole = cut();
      case 8 -> request.whole = noise();
      default -> {
        String text = HostileValues.any(NO_HTTP, random);
        request.whole = bytes -> text.getBytes(StandardCharsets.ISO_8859_1);
      }
    }
  }

  private void chunks(WireRequest request) {
    request.header("Transfer-Encoding", "chunked");
    request.framing = WireRequest.Framing.NONE;
    request.body = HostileValues.any(CHUNKS, random).getBytes(StandardCharsets.ISO_8859_1);
  }

  private UnaryOperator<byte[]> cut() {
    double share = random.nextDouble();
    return bytes -> Arrays.copyOf(bytes, (int) (bytes.length * share));
  }

  /** A byte of the head, or more of them, is another. */
  private UnaryOperator<byte[]> noise() {
    byte[] noise = new byte[1 + random.nextInt(4)];
    random.nextBytes(noise);
    double share = random.nextDouble();
    return bytes -> {
      int at = (int) (Math.min(bytes.length, 400) * share);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.write(bytes, 0, at);
      out.writeBytes(noise);
      out.write(bytes, at, bytes.length - at);
      return out.toByteArray();
    };
  }
}
