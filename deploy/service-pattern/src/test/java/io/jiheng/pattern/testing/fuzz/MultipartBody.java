package io.jiheng.pattern.testing.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Writes a form with a file, well or badly. */
final class MultipartBody {

  private static final List<String> HEADS =
      List.of(
          "Content-Disposition: form-data; name=\"file\"",
          "Content-Disposition: form-data; name=\"file\"; filename=\"\"",
          "Content-Disposition: form-data; filename=\"a.xlsx\"",
          "Content-Disposition: form-data; name=\"\"; filename=\"a.xlsx\"",
          "Content-Disposition: form-data; name=\"other\"; filename=\"a.xlsx\"",
          "Content-Disposition: form-data; name=\"file\"; filename=\"../../../etc/passwd\"",
          "Content-Disposition: form-data; name=\"file\"; filename=\"a\u0000.xlsx\"",
          "Content-Disposition: form-data; name=\"file\"; filename=\"\u0001\u001b[31m.docx\"",
          "Content-Disposition: form-data; name=\"file\"; filename*=UTF-8''%00%zz",
          "Content-Disposition: form-data; name=\"file\"; filename=\""
              + "a".repeat(3_000)
              + ".xlsx\"",
          "Content-Disposition: attachment",
          "Content-Disposition: ",
          "X: y",
          "",
          "Content-Type: /",
          "Content-Disposition: form-data; name=\"file\"; filename=\"a.xlsx\"\r\nContent-Type: /",
          "Content-Disposition: form-data; name=\"file\"; filename=\"a.xlsx\"\r\n"
              + "Content-Transfer-Encoding: base64",
          "Content-Disposition: form-data; name=\"file\"; filename=\"a.xlsx\"\r\n"
              + "Content-Type: text/plain; charset=nonsense",
          "Content-Disposition: form-data; name=\"file\"; filename=\"a\r\nb\"");

  private static final String BOUNDARY = "fuzz-7d1e";

  private MultipartBody() {}

  /** A form with one file as it should be. */
  static void put(WireRequest request, String fileName, byte[] file) {
    request.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    part(out, "Content-Disposition: form-data; name=\"file\"; filename=\"" + fileName + "\"", file);
    end(out);
    request.body = out.toByteArray();
  }

  /** A form with some fault in it. */
  static void putBroken(WireRequest request, byte[] file, Random random) {
    request.mutated("multipart");
    request.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int parts = List.of(0, 1, 1, 1, 2, 300).get(random.nextInt(6));
    for (int i = 0; i < parts; i++) {
      part(out, HostileValues.any(HEADS, random), parts > 2 ? new byte[1] : file);
    }
    if (random.nextInt(4) > 0) {
      end(out);
    }
    request.body = out.toByteArray();
    if (random.nextInt(5) == 0) {
      request.body = new ByteMutations(random).mutated(request.body);
    }
  }

  private static void part(ByteArrayOutputStream out, String head, byte[] content) {
    put(out, "--" + BOUNDARY + "\r\n" + head + "\r\n\r\n");
    out.writeBytes(content);
    put(out, "\r\n");
  }

  private static void end(ByteArrayOutputStream out) {
    put(out, "--" + BOUNDARY + "--\r\n");
  }

  private static void put(ByteArrayOutputStream out, String text) {
    out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
