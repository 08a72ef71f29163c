package io.jiheng.bench.stack;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A form with one file (RFC 7578), for a client that knows no forms. */
record Multipart(String contentType, byte[] body) {

  private static final String BOUNDARY = "----jiheng-bench-7MA4YWxkTrZu0gW";

  static Multipart ofFile(String field, String fileName, byte[] content) {
    var body = new ByteArrayOutputStream();
    body.writeBytes(
        ("--"
                + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\""
                + field
                + "\"; filename=\""
                + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return new Multipart("multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
  }
}
