package io.jiheng.backup;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPOutputStream;

/** A file of an archive (年度归档文件) while it is written. */
final class YearFile implements AutoCloseable {

  private static final int BUFFER = 1 << 16;

  private final Path archive;
  private final String name;
  private final String year;
  private final int partition;
  private final FileChannel channel;
  private final BufferedWriter lines;
  private long records;
  private long first;
  private long last;

  YearFile(Path archive, String topic, String year, int partition) throws IOException {
    this.archive = archive;
    this.year = year;
    this.partition = partition;
    this.name = "%s/%s-%s-p%d.ndjson.gz".formatted(year, topic, year, partition);
    Path file = archive.resolve(name);
    Files.createDirectories(file.getParent());
    this.channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    this.lines =
        new BufferedWriter(
            new OutputStreamWriter(
                new GZIPOutputStream(Channels.newOutputStream(channel), BUFFER),
                StandardCharsets.UTF_8),
            BUFFER);
  }

  void add(RecordLine line) throws IOException {
    lines.write(line.json());
    lines.write('\n');
    first = records == 0 ? line.offset() : first;
    last = line.offset();
    records++;
  }

  /** Ends the file, on the disk too, and says what is in it. */
  Manifest.ArchiveFile finish() throws IOException {
    lines.flush();
    // Closing ends the gzip, and the channel with it: what is written is forced by another.
    lines.close();
    Path file = archive.resolve(name);
    try (FileChannel written = FileChannel.open(file, StandardOpenOption.WRITE)) {
      written.force(true);
    }
    return new Manifest.ArchiveFile(
        name, year, partition, records, first, last, Files.size(file), Sha256.of(file));
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
