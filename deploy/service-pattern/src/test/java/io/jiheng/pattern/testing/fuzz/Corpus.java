package io.jiheng.pattern.testing.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Requests that once found a fault, in files of the form {@code .http}: each begins with {@code ###
 * what it is | status code}. In them stand {@code \xNN} for a byte, {@code {{repeat N text}}},
 * {@code {{token role}}} and {@code {{length}}} of the body; lines of the head end with CRLF, those
 * of the body as they are written.
 */
final class Corpus {

  private static final Pattern ESCAPED =
      Pattern.compile("\\\\x(\\p{XDigit}{2})|\\{\\{repeat (\\d+) (.+?)}}|\\{\\{token (\\w+)}}");
  private static final String CODE = "[a-z-]+";

  /**
   * One of them.
   *
   * @param expected status and code that it is answered with; a status alone where there is no code
   */
  record Entry(String name, String expected, byte[] request) {

    boolean isHead() {
      return new String(request, 0, 5, StandardCharsets.ISO_8859_1).equals("HEAD ");
    }
  }

  private Corpus() {}

  /** Those that every service has, and those of the service under test. */
  static List<Entry> read(String ofService) {
    List<Entry> entries = new ArrayList<>();
    TokenBook tokens = new TokenBook();
    for (String file : List.of("io/jiheng/pattern/testing/fuzz/corpus.http", ofService)) {
      for (String text : texts(file)) {
        for (String entry : text.split("(?m)^### ")) {
          if (!entry.isBlank()) {
            entries.add(entry(entry, tokens));
          }
        }
      }
    }
    return entries;
  }

  private static Entry entry(String text, TokenBook tokens) {
    String[] parts = text.split("\n", 2);
    int expects = parts[0].lastIndexOf('|');
    String expected = parts[0].substring(expects + 1).strip();
    if (expects < 0 || !expected.matches("\\d{3}( " + CODE + ")?")) {
      throw new IllegalArgumentException("Does not say what it expects: " + parts[0]);
    }
    String[] request = parts[1].strip().split("\n\n", 2);
    byte[] body = bytes(request.length > 1 ? request[1] : "", tokens);
    String head = request[0].replace("{{length}}", String.valueOf(body.length));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(bytes(head.replace("\n", "\r\n") + "\r\n\r\n", tokens));
    out.writeBytes(body);
    return new Entry(parts[0].substring(0, expects).strip(), expected, out.toByteArray());
  }

  private static byte[] bytes(String text, TokenBook tokens) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Matcher escaped = ESCAPED.matcher(text);
    int from = 0;
    while (escaped.find()) {
      out.writeBytes(text.substring(from, escaped.start()).getBytes(StandardCharsets.UTF_8));
      if (escaped.group(1) != null) {
        out.write(Integer.parseInt(escaped.group(1), 16));
      } else if (escaped.group(2) != null) {
        out.writeBytes(bytes(escaped.group(3).repeat(Integer.parseInt(escaped.group(2))), tokens));
      } else {
        out.writeBytes(tokens.of(escaped.group(4)).getBytes(StandardCharsets.UTF_8));
      }
      from = escaped.end();
    }
    out.writeBytes(text.substring(from).getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  private static List<String> texts(String file) {
    List<String> texts = new ArrayList<>();
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try {
      for (URL url : Collections.list(loader.getResources(file))) {
        try (var in = url.openStream()) {
          texts.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return texts;
  }
}
