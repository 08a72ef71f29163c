package io.jiheng.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Writes a topic to files by year (按年归档事件日志), whole or from where a former archive ended. */
final class TopicArchive {

  private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

  /** Each year of a partition is an open file; clocks that are wrong must not make thousands. */
  private static final int MOST_YEARS = 200;

  private final Map<String, Object> client;
  private final String topic;

  TopicArchive(Map<String, Object> client, String topic) {
    this.client = client;
    this.topic = topic;
  }

  /**
   * Reads up to where the topic ends now.
   *
   * @param target made by this, and only if everything went well
   * @param former the archive whose end is the beginning, if any
   */
  Manifest write(Path target, Optional<Manifest> former) throws IOException {
    requireAbsent(target);
    Path partial = target.resolveSibling(target.getFileName() + ".partial");
    delete(partial);
    Files.createDirectories(partial);
    var spans = new ArrayList<Manifest.Span>();
    var files = new ArrayList<Manifest.ArchiveFile>();
    try (var reader = new TopicReader(client, topic)) {
      Map<TopicPartition, Long> beginnings = reader.beginnings();
      Map<TopicPartition, Long> ends = reader.ends();
      for (TopicPartition partition : reader.partitions()) {
        long from = from(partition, beginnings.get(partition), ends.get(partition), former);
        List<Manifest.ArchiveFile> written =
            archive(reader, partition, from, ends.get(partition), partial);
        files.addAll(written);
        long records = written.stream().mapToLong(Manifest.ArchiveFile::records).sum();
        spans.add(new Manifest.Span(partition.partition(), from, ends.get(partition), records));
      }
    }
    var manifest = new Manifest(Manifest.FORMAT, topic, List.copyOf(spans), List.copyOf(files));
    manifest.write(partial);
    Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
    return manifest;
  }

  private List<Manifest.ArchiveFile> archive(
      TopicReader reader, TopicPartition partition, long from, long to, Path directory)
      throws IOException {
    var years = new TreeMap<String, YearFile>();
    try {
      reader.<IOException>read(
          partition, from, to, record -> file(years, record, directory).add(RecordLine.of(record)));
      var files = new ArrayList<Manifest.ArchiveFile>();
      for (YearFile file : years.values()) {
        files.add(file.finish());
      }
      return files;
    } finally {
      for (YearFile file : years.values()) {
        file.close();
      }
    }
  }

  private YearFile file(
      Map<String, YearFile> years, ConsumerRecord<byte[], byte[]> record, Path directory)
      throws IOException {
    String year =
        record.timestamp() < 0
            ? "undated"
            : "%04d".formatted(Instant.ofEpochMilli(record.timestamp()).atZone(BEIJING).getYear());
    YearFile file = years.get(year);
    if (file == null) {
      if (years.size() == MOST_YEARS) {
        throw new BackupException(
            "%s 分区 %d 的记录超过 %d 个年份，位移 %d。"
                .formatted(topic, record.partition(), MOST_YEARS, record.offset()),
            "Records of %s, partition %d, are of more than %d years, at offset %d."
                .formatted(topic, record.partition(), MOST_YEARS, record.offset()));
      }
      file = new YearFile(directory, topic, year, record.partition());
      years.put(year, file);
    }
    return file;
  }

  private long from(TopicPartition partition, long beginning, long end, Optional<Manifest> former) {
    if (former.isEmpty()) {
      return beginning;
    }
    long from = former.get().span(partition.partition()).to();
    if (from < beginning || from > end) {
      throw new BackupException(
          "前一归档止于 %s 的位移 %d，而日志现为 %d 至 %d：请做完整归档。".formatted(partition, from, beginning, end),
          "The former archive ends at offset %d of %s, the log is from %d to %d: make a whole one."
              .formatted(from, partition, beginning, end));
    }
    return from;
  }

  private static void requireAbsent(Path target) {
    if (Files.exists(target)) {
      throw new BackupException(
          target + " 已存在，归档不覆盖任何文件。", target + " is there: an archive replaces nothing.");
    }
  }

  private static void delete(Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (Stream<Path> paths = Files.walk(directory)) {
        for (Path each : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }
}
