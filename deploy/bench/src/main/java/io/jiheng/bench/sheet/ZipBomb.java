package io.jiheng.bench.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small workbook that swells to a gigabyte of nothing. */
public final class ZipBomb {

  private static final int MEBIBYTES = 1024;

  private ZipBomb() {}

  public static byte[] content() {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      var nothing = new byte[1024 * 1024];
      for (int written = 0; written < MEBIBYTES; written++) {
        zip.write(nothing);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("no archive", e);
    }
    return out.toByteArray();
  }
}
