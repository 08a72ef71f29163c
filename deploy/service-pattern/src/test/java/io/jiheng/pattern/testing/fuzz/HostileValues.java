package io.jiheng.pattern.testing.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/** Texts, numbers and dates that services have stumbled over. */
final class HostileValues {

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\u0000",
          "a\u0000b",
          "\ud800",
          "a\udc00b",
          "\ud83d\ude00",
          "\uffff",
          "\ufeff",
          "\u2028",
          "\u202e",
          "\u0001",
          "\u001b[31m",
          "\r\nX-Injected: 1",
          "a\nINFO forged line",
          "\t",
          "'",
          "\"",
          "\\",
          "' OR 1=1 --",
          "${jndi:ldap://x}",
          "{{7*7}}",
          "<script>",
          "%",
          "%25",
          "%00",
          "%s%n%d",
          "../../etc/passwd",
          ".",
          "..",
          "*",
          "**",
          "?",
          "#",
          ";",
          ",",
          ",,,",
          "[]",
          "{}",
          "(",
          "((((((((((((((((",
          "null",
          "undefined",
          "true",
          "false",
          "NaN",
          "_",
          "%_%",
          "１２",
          "\u0661\u0662",
          "Ⅻ",
          "ß",
          "İ",
          "ﬀ",
          "e\u0301",
          "（２０２３）冀0801民初1号",
          "(2023)冀0801民初1号",
          "(99999)冀0801民初1号",
          "(2023)冀0801民初99999999999999999999号",
          "(2023)最高法民再0号",
          "closing-rate",
          "冀0283",
          "冀",
          "urn:test",
          "http://[",
          "mailto:",
          "::");

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-0",
          "-1",
          "1",
          "00",
          "+1",
          "1.5",
          "1e3",
          "1e400",
          "1e-400",
          "1e99999999999",
          "-1e99999999999",
          "1E+2147483647",
          "1E-2147483648",
          "0x10",
          "Infinity",
          "-Infinity",
          "32767",
          "32768",
          "65536",
          "2147483646",
          "2147483647",
          "2147483648",
          "-2147483648",
          "-2147483649",
          "4294967296",
          "9007199254740993",
          "9223372036854775807",
          "9223372036854775808",
          "-9223372036854775808",
          "18446744073709551616",
          "0.1",
          "0.000000000000000000000000001",
          "99999999999999999999999999999999999999",
          "999999999999.99",
          "99.999",
          "1_000",
          "1,000",
          "１",
          "1 ",
          " 1");

  private static final List<String> DATES =
      List.of(
          "0000-00-00",
          "0000-01-01",
          "0001-01-01",
          "1582-10-10",
          "1899-12-31",
          "1900-02-29",
          "1969-12-31",
          "1970-01-01",
          "2023-02-29",
          "2023-02-30",
          "2023-13-01",
          "2024-02-29",
          "2023-1-1",
          "20230101",
          "2023/01/01",
          "2023-W01-1",
          "9999-12-31",
          "10000-01-01",
          "+10000-01-01",
          "-0001-12-31",
          "-4713-11-24",
          "-4714-01-01",
          "+294276-12-31",
          "+294277-01-01",
          "+5874897-12-31",
          "+5874898-01-01",
          "+999999999-12-31",
          "-999999999-01-01",
          "999999999-12-31",
          "2023-12",
          "9999-12",
          "+999999999-12",
          "-999999999-01",
          "2023",
          "2023-12-31T23:59:60Z",
          "2023-12-31T24:00:00Z",
          "2023-07-01T00:00:00+18:00",
          "2023-07-01T00:00:00-18:00",
          "2023-07-01T00:00:00+99:00",
          "2023-07-01T00:00:00",
          "+1000000000-12-31T23:59:59.999999999Z",
          "-1000000000-01-01T00:00:00Z",
          "+294276-12-31T23:59:59Z",
          "1883-11-18T12:00:00Z",
          "2023-07-01T00:00:00.123456789Z",
          "2023-07-01T00:00:00+08:00[Asia/Shanghai]",
          "today");

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private HostileValues() {}

  static String text(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> repeated(random, "a");
      case 1 -> repeated(random, random.nextBoolean() ? "汉" : "\ud83d\ude00");
      case 2, 3 -> any(NUMBERS, random);
      case 4, 5 -> any(DATES, random);
      default -> any(TEXTS, random);
    };
  }

  static String number(Random random) {
    return any(NUMBERS, random);
  }

  static <T> T any(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  private static String repeated(Random random, String what) {
    return what.repeat(List.of(41, 201, 256, 1_001, 4_000, 20_000).get(random.nextInt(6)));
  }

  /** UTF-8 in which a lone surrogate is three bytes of its own and not a question mark. */
  static byte[] encoded(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    text.codePoints()
        .forEach(
            point -> {
              if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                out.write(0xe0 | point >> 12);
                out.write(0x80 | point >> 6 & 0x3f);
                out.write(0x80 | point & 0x3f);
              } else {
                out.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
              }
            });
    return out.toByteArray();
  }

  /** As it goes into a path or a query; some values have a hundred thousand bytes. */
  static String percentEncoded(String text) {
    StringBuilder out = new StringBuilder();
    for (byte one : encoded(text)) {
      int value = one & 0xff;
      boolean plain =
          value < 0x80 && (Character.isLetterOrDigit(value) || "-._~".indexOf(value) >= 0);
      if (plain) {
        out.append((char) value);
      } else {
        HEX.toHexDigits(out.append('%'), one);
      }
    }
    return out.toString();
  }
}
