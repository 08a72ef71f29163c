package io.jiheng.budget.forms.file;

import io.jiheng.budget.forms.line.UnreadableFile;
import io.jiheng.budget.forms.line.UnreadableFile.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Looks through an archive before anything of it is read: whether it is whole, what it would swell
 * to, and what kind of document it is. Nothing is kept while it is unpacked.
 */
final class Archive {

  private static final long MOST_UNPACKED = 64L * 1024 * 1024;

  /** Parts that are held whole while the others are read line by line. */
  private static final Set<String> HELD = Set.of("xl/sharedstrings.xml", "xl/styles.xml");

  private static final long MOST_HELD = 8L * 1024 * 1024;
  static final int MOST_ENTRIES = 4_000;

  /** A part that swells this much, and to this size, is no document's. */
  private static final int MOST_SWELLING = 100;

  private static final long WORTH_A_LOOK = 4L * 1024 * 1024;
  private static final int BUFFER = 16 * 1024;
  private static final byte[] DIRECTORY_END = {'P', 'K', 5, 6};
  private static final int LONGEST_COMMENT = 65_557;

  private final Set<String> names = new TreeSet<>();
  private long unpacked;

  private Archive() {}

  /**
   * @return what kind of document it is
   * @throws UnreadableFile if it is none, or not safely read
   */
  static FileFormat check(byte[] content) {
    if (!endsWithDirectory(content)) {
      throw new UnreadableFile(Reason.TRUNCATED);
    }
    Archive archive = new Archive();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        archive.take(zip, entry);
      }
    } catch (IOException | IllegalArgumentException damaged) {
      throw new UnreadableFile(Reason.TRUNCATED, damaged);
    }
    return archive.format();
  }

  private static boolean endsWithDirectory(byte[] content) {
    int floor = Math.max(0, content.length - LONGEST_COMMENT);
    for (int at = content.length - DIRECTORY_END.length; at >= floor; at--) {
      if (content[at] == DIRECTORY_END[0]
          && content[at + 1] == DIRECTORY_END[1]
          && content[at + 2] == DIRECTORY_END[2]
          && content[at + 3] == DIRECTORY_END[3]) {
        return true;
      }
    }
    return false;
  }

  private void take(ZipInputStream zip, ZipEntry entry) throws IOException {
    names.add(entry.getName().toLowerCase(Locale.ROOT));
    long size = size(zip);
    // Only after the entry was read to its end is its packed size known for sure.
    long packed = Math.max(1, entry.getCompressedSize());
    if (names.size() > MOST_ENTRIES || size > WORTH_A_LOOK && size / packed > MOST_SWELLING) {
      throw new UnreadableFile(Reason.ZIP_BOMB);
    }
    if (size > MOST_HELD && HELD.contains(entry.getName().toLowerCase(Locale.ROOT))) {
      throw new UnreadableFile(Reason.TOO_LARGE);
    }
  }

  private long size(InputStream entry) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long size = 0;
    for (int read = entry.read(buffer); read >= 0; read = entry.read(buffer)) {
      size += read;
      unpacked += read;
      if (unpacked > MOST_UNPACKED) {
        throw new UnreadableFile(Reason.ZIP_BOMB);
      }
    }
    return size;
  }

  private FileFormat format() {
    if (names.stream().anyMatch(name -> name.endsWith("vbaproject.bin"))) {
      throw new UnreadableFile(Reason.MACRO);
    }
    if (names.contains("word/document.xml")) {
      return FileFormat.DOCX;
    }
    if (names.contains("xl/workbook.xml")) {
      return FileFormat.XLSX;
    }
    throw new UnreadableFile(Reason.NOT_A_DOCUMENT);
  }
}
