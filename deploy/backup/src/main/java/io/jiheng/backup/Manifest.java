package io.jiheng.backup;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What an archive of a topic holds (归档清单): {@code manifest.json} beside its files.
 *
 * @param format of archive and manifest, {@value #FORMAT}
 * @param topic it was read from
 * @param partitions what was read of each
 * @param files one for each year and partition that has records
 */
record Manifest(int format, String topic, List<Span> partitions, List<ArchiveFile> files) {

  static final int FORMAT = 1;

  private static final String NAME = "manifest.json";
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

  /**
   * Offsets of one partition.
   *
   * @param partition of the topic
   * @param from the first offset that was asked for
   * @param to the offset after the last one
   * @param records how many there were between; fewer than offsets where the log has gaps
   */
  record Span(int partition, long from, long to, long records) {}

  /**
   * One file, a gzip of lines, in the order of offsets.
   *
   * @param name relative to the manifest
   * @param year of the timestamps of its records by Beijing time, or {@code undated}
   * @param partition of its records
   * @param records lines
   * @param firstOffset of the first line
   * @param lastOffset of the last line
   * @param bytes of the file
   * @param sha256 of the file, in hexadecimal
   */
  record ArchiveFile(
      String name,
      String year,
      int partition,
      long records,
      long firstOffset,
      long lastOffset,
      long bytes,
      String sha256) {}

  static Manifest read(Path archive) throws IOException {
    Path file = archive.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      throw new BackupException(
          archive + " 中没有 " + NAME + "，不是完整的归档。",
          archive + " has no " + NAME + ": it is no whole archive.");
    }
    Manifest manifest = JSON.readValue(file.toFile(), Manifest.class);
    if (manifest.format() != FORMAT) {
      throw new BackupException(
          file + "：格式为 " + manifest.format() + "，本程序只认 " + FORMAT + "。",
          file + ": its format is " + manifest.format() + ", this program knows " + FORMAT + ".");
    }
    return manifest;
  }

  void write(Path archive) throws IOException {
    JSON.writeValue(archive.resolve(NAME).toFile(), this);
  }

  /** SHA-256 of the manifest itself, to be kept somewhere else. */
  static String digest(Path archive) throws IOException {
    return Sha256.of(archive.resolve(NAME));
  }

  long records() {
    return partitions.stream().mapToLong(Span::records).sum();
  }

  Span span(int partition) {
    return partitions.stream()
        .filter(span -> span.partition() == partition)
        .findFirst()
        .orElseThrow(
            () ->
                new BackupException(
                    "归档没有分区 " + partition + "。",
                    "The archive has no partition " + partition + "."));
  }
}
