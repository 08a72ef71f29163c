package io.jiheng.indicators.bulletin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Copies an archive without the times at which its entries were written. */
final class SteadyZip {

  /** The first that an archive can tell. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private SteadyZip() {}

  static void copy(byte[] archive, OutputStream out) throws IOException {
    var steady = new ZipOutputStream(out);
    try (var entries = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        var same = new ZipEntry(entry.getName());
        same.setTimeLocal(TIME);
        steady.putNextEntry(same);
        entries.transferTo(steady);
        steady.closeEntry();
      }
    }
    steady.finish();
  }
}
