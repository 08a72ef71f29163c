package io.jiheng.pattern.testing.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Mutates a body without regard to what it means, and the parts of an archive one by one. */
final class ByteMutations {

  private static final List<String> PIECES =
      List.of(
          "\u0000",
          "\u0001",
          "\u001b[31m",
          "\r\n",
          "\n",
          "\t",
          "\"",
          "'",
          ",",
          ";",
          ":",
          "{",
          "}",
          "[",
          "]",
          "&a",
          "*a",
          "!!java.net.URL",
          "<<: *a",
          "---\n",
          "...\n",
          "# ",
          "|",
          ">",
          "%",
          "\ufeff",
          "\uffff",
          "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>",
          "&y;",
          "=cmd|' /C calc'!A0",
          "\\u0000",
          "\ud800",
          "<a>",
          "]]>",
          "1e99999999999");

  private static final List<String> CHARSETS =
      List.of("UTF-16", "UTF-16LE", "UTF-32", "GB18030", "ISO-8859-1", "windows-1252");

  private final Random random;

  ByteMutations(Random random) {
    this.random = random;
  }

  byte[] mutated(byte[] body) {
    int at = random.nextInt(body.length + 1);
    return switch (random.nextInt(13)) {
      case 0 -> Arrays.copyOf(body, at);
      case 1 -> new byte[0];
      case 2 -> flipped(body);
      case 3, 4, 5 -> inserted(body, at, HostileValues.encoded(HostileValues.any(PIECES, random)));
      case 6 -> inserted(body, at, HostileValues.encoded(HostileValues.text(random)));
      case 7 -> inserted(body, at, noise(1 + random.nextInt(64)));
      case 8 -> inserted(body, body.length, body);
      case 9 -> recoded(body);
      case 10 -> zipped(body);
      case 11 -> bomb();
      default -> removed(body, at);
    };
  }

  /** An office file: as bytes, or with one of its parts mutated and the archive whole. */
  byte[] mutatedArchive(byte[] archive) {
    if (random.nextInt(3) == 0) {
      return mutated(archive);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] part = in.readAllBytes();
        int fate = random.nextInt(8);
        if (fate != 0) {
          zip.putNextEntry(new ZipEntry(entry.getName()));
          zip.write(fate == 1 ? mutated(part) : part);
        }
      }
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return out.toByteArray();
  }

  private byte[] flipped(byte[] body) {
    byte[] flipped = body.clone();
    for (int i = 0; i < 1 + body.length / 500 && body.length > 0; i++) {
      flipped[random.nextInt(body.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }

  private static byte[] inserted(byte[] body, int at, byte[] piece) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(body, 0, at);
    out.writeBytes(piece);
    out.write(body, at, body.length - at);
    return out.toByteArray();
  }

  private byte[] removed(byte[] body, int at) {
    int to = at + random.nextInt(body.length - at + 1);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(body, 0, at);
    out.write(body, to, body.length - to);
    return out.toByteArray();
  }

  private byte[] noise(int length) {
    byte[] noise = new byte[length];
    random.nextBytes(noise);
    return noise;
  }

  private byte[] recoded(byte[] body) {
    return new String(body, StandardCharsets.UTF_8)
        .getBytes(Charset.forName(HostileValues.any(CHARSETS, random)));
  }

  private static byte[] zipped(byte[] body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(body);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return out.toByteArray();
  }

  /** Little to write and much to read. */
  private byte[] bomb() {
    String text =
        switch (random.nextInt(6)) {
          case 0 -> "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]\n";
          case 1 -> "[".repeat(60_000);
          case 2 -> "{\"a\":".repeat(30_000);
          case 3 -> "- ".repeat(3_000) + "x";
          case 4 -> "a,".repeat(30_000) + "\n";
          default -> "{".repeat(2_000) + "}".repeat(2_000);
        };
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
