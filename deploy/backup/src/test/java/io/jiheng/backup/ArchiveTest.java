package io.jiheng.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.jiheng.embedded.EmbeddedStack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

  private static final long NEW_YEARS_EVE = time("2022-12-31T23:59:59.999+08:00");
  private static final long NEW_YEAR = time("2023-01-01T00:00:00+08:00");

  @TempDir private Path directory;
  private final Log log = Log.fresh();

  @BeforeEach
  void late_events_odd_bytes_and_nulls_are_logged() throws Exception {
    log.add(0, NEW_YEAR, "甲".getBytes(UTF_8), "{\"案号\":\"1\"}\n\u0000".getBytes(UTF_8));
    log.add(0, NEW_YEARS_EVE, "乙".getBytes(UTF_8), new byte[] {(byte) 0xff, 0, 1});
    log.add(0, NEW_YEAR + 1, null, null);
    log.add(
        2,
        NEW_YEARS_EVE,
        new byte[] {(byte) 0xc3},
        "".getBytes(UTF_8),
        Log.header("traceparent", "00-01".getBytes(UTF_8)),
        Log.header("traceparent", new byte[] {(byte) 0x80}),
        Log.header("empty", null));
  }

  @Test
  void an_archive_comes_back_to_the_byte_and_in_the_order_of_the_log() throws IOException {
    Manifest manifest = archive(log, "a", Optional.empty());
    Log other = Log.fresh();
    assertThat(new TopicRestore(Log.client(), other.topic()).read(List.of(at("a")))).isEqualTo(4);
    assertThat(other.content()).hasSize(4).isEqualTo(log.content());
    assertThat(manifest.records()).isEqualTo(4);
  }

  @Test
  void files_are_by_year_of_beijing_and_partition() throws IOException {
    Manifest manifest = archive(log, "a", Optional.empty());
    assertThat(manifest.files())
        .extracting(
            Manifest.ArchiveFile::year,
            Manifest.ArchiveFile::partition,
            Manifest.ArchiveFile::records)
        .containsExactlyInAnyOrder(
            tuple("2022", 0, 1L), tuple("2023", 0, 2L), tuple("2022", 2, 1L));
    assertThat(at("a").resolve("2023/" + log.topic() + "-2023-p0.ndjson.gz")).isRegularFile();
  }

  @Test
  void a_second_archive_begins_where_the_first_ended() throws Exception {
    Manifest first = archive(log, "a", Optional.empty());
    log.add(0, NEW_YEARS_EVE, "丙".getBytes(UTF_8), "late".getBytes(UTF_8));
    log.add(1, NEW_YEAR, "丁".getBytes(UTF_8), "more".getBytes(UTF_8));
    assertThat(archive(log, "b", Optional.of(first)).records()).isEqualTo(2);
    Log other = Log.fresh();
    new TopicRestore(Log.client(), other.topic()).read(List.of(at("a"), at("b")));
    assertThat(other.content()).hasSize(6).isEqualTo(log.content());
  }

  @Test
  void an_archive_between_two_must_not_be_missing() throws Exception {
    Manifest first = archive(log, "a", Optional.empty());
    log.add(1, NEW_YEAR, "丁".getBytes(UTF_8), "more".getBytes(UTF_8));
    Manifest second = archive(log, "b", Optional.of(first));
    log.add(1, NEW_YEAR, "戊".getBytes(UTF_8), "most".getBytes(UTF_8));
    archive(log, "c", Optional.of(second));
    assertThatThrownBy(() -> ArchiveCheck.of(List.of(at("a"), at("c"))))
        .isInstanceOf(BackupException.class)
        .hasMessageContaining("分区 1 始于位移 1，前一归档止于 0")
        .hasMessageContaining("begins at offset 1, the archive before ends at 0");
  }

  @Test
  void a_changed_or_missing_file_is_named() throws IOException {
    Manifest manifest = archive(log, "a", Optional.empty());
    Path file = at("a").resolve(manifest.files().get(0).name());
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
    assertRefused("SHA-256");
    Files.delete(file);
    assertRefused("missing");
    Files.delete(at("a").resolve("manifest.json"));
    assertRefused("no whole archive");
  }

  @Test
  void only_an_empty_topic_of_as_many_partitions_is_written_to() throws IOException {
    archive(log, "a", Optional.empty());
    assertThatThrownBy(() -> restoreTo(log))
        .isInstanceOf(BackupException.class)
        .hasMessageContaining("is not empty");
    var small = new Log(log.topic() + "-small");
    EmbeddedStack.kafka().createTopic(small.topic(), 2, Map.of());
    assertThatThrownBy(() -> restoreTo(small))
        .isInstanceOf(BackupException.class)
        .hasMessageContaining("has 2 partitions, the archive 3");
  }

  @Test
  void a_topic_that_changes_times_is_refused() throws IOException {
    archive(log, "a", Optional.empty());
    Log stamping = Log.fresh(Map.of("message.timestamp.type", "LogAppendTime"));
    assertThatThrownBy(() -> restoreTo(stamping))
        .isInstanceOf(BackupException.class)
        .hasMessageContaining("CreateTime");
  }

  @Test
  void an_archive_replaces_nothing_and_leaves_nothing_half_done() throws IOException {
    archive(log, "a", Optional.empty());
    assertThatThrownBy(() -> archive(log, "a", Optional.empty()))
        .isInstanceOf(BackupException.class)
        .hasMessageContaining("replaces nothing");
    assertThatThrownBy(() -> archive(new Log("no-such-topic"), "b", Optional.empty()))
        .isInstanceOf(RuntimeException.class);
    assertThat(at("b")).doesNotExist();
  }

  @Test
  void a_log_that_has_begun_anew_is_no_continuation() throws IOException {
    Manifest former = archive(log, "a", Optional.empty());
    Log anew = Log.fresh();
    assertThatThrownBy(() -> archive(anew, "b", Optional.of(former)))
        .isInstanceOf(BackupException.class)
        .hasMessageContaining("make a whole one");
  }

  private void assertRefused(String reason) {
    assertThatThrownBy(() -> restoreTo(Log.fresh()))
        .isInstanceOf(BackupException.class)
        .hasMessageContaining(reason);
  }

  private void restoreTo(Log target) throws IOException {
    new TopicRestore(Log.client(), target.topic()).read(List.of(at("a")));
  }

  private Manifest archive(Log from, String name, Optional<Manifest> former) throws IOException {
    return new TopicArchive(Log.client(), from.topic()).write(at(name), former);
  }

  private Path at(String name) {
    return directory.resolve(name);
  }

  private static long time(String text) {
    return OffsetDateTime.parse(text).toInstant().toEpochMilli();
  }
}
