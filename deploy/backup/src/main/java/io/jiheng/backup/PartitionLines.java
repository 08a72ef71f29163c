package io.jiheng.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.zip.GZIPInputStream;

/** The lines of one partition of an archive in the order of the log, whatever their years. */
final class PartitionLines implements AutoCloseable {

  private final List<OpenFile> all = new ArrayList<>();
  private final PriorityQueue<OpenFile> waiting =
      new PriorityQueue<>(Comparator.comparingLong((OpenFile file) -> file.next.offset()));

  PartitionLines(Path archive, Manifest manifest, int partition) throws IOException {
    try {
      for (Manifest.ArchiveFile file : manifest.files()) {
        if (file.partition() == partition) {
          var open = new OpenFile(archive.resolve(file.name()), file);
          all.add(open);
          if (open.advance()) {
            waiting.add(open);
          }
        }
      }
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    }
  }

  /** The next line, or null after the last one. */
  RecordLine next() throws IOException {
    OpenFile file = waiting.poll();
    if (file == null) {
      return null;
    }
    RecordLine line = file.next;
    if (file.advance()) {
      waiting.add(file);
    }
    return line;
  }

  @Override
  public void close() throws IOException {
    for (OpenFile file : all) {
      file.lines.close();
    }
  }

  private static final class OpenFile {

    private final Path path;
    private final Manifest.ArchiveFile stated;
    private final BufferedReader lines;
    private RecordLine next;
    private long read;

    OpenFile(Path path, Manifest.ArchiveFile stated) throws IOException {
      this.path = path;
      this.stated = stated;
      this.lines =
          new BufferedReader(
              new InputStreamReader(
                  new GZIPInputStream(Files.newInputStream(path), 1 << 16),
                  StandardCharsets.UTF_8));
    }

    boolean advance() throws IOException {
      String line = lines.readLine();
      if (line == null) {
        if (read != stated.records()) {
          throw wrong(read + " lines, not " + stated.records());
        }
        return false;
      }
      long before = next == null ? -1 : next.offset();
      read++;
      try {
        next = RecordLine.parse(line);
      } catch (IllegalArgumentException e) {
        throw wrong(e.getMessage());
      }
      if (next.partition() != stated.partition() || next.offset() <= before) {
        throw wrong("partition " + next.partition() + ", offset " + next.offset());
      }
      return true;
    }

    private BackupException wrong(String what) {
      return new BackupException(
          "%s 第 %d 行：%s".formatted(path, read, what),
          "%s, line %d: %s".formatted(path, read, what));
    }
  }
}
