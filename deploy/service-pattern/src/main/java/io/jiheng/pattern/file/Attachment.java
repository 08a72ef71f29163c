package io.jiheng.pattern.file;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Writes the {@code Content-Disposition} of a file to be taken away 下载文件名 (RFC 6266, RFC 5987). */
public final class Attachment {

  private static final String NOT_IN_FILE_NAMES = "[\\\\/:*?\"<>|\\p{Cntrl}]+";
  private static final int LONGEST = 80;

  private Attachment() {}

  /**
   * Names a file twice, plainly and as people call it.
   *
   * @param plain in ASCII, for programs that know nothing else
   * @param name as people would call it
   * @param extension without a dot
   */
  public static String of(String plain, String name, String extension) {
    String safe = name.replaceAll(NOT_IN_FILE_NAMES, "_");
    int letters = Math.min(LONGEST, safe.codePointCount(0, safe.length()));
    String shown = safe.substring(0, safe.offsetByCodePoints(0, letters));
    return "attachment; filename=\"%s.%s\"; filename*=UTF-8''%s.%s"
        .formatted(plain, extension, encoded(shown), extension);
  }

  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
  }
}
