package io.jiheng.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {
  @TempDir Path directory;

  @Test
  void startingOverForgetsDataAndSampleButKeepsTheKeys() throws IOException {
    try (Home home = Home.claim(directory)) {
      write(home.postgres().resolve("cluster/base"));
      write(home.kafka().resolve("log"));
      write(home.keys().resolve("private.key"));
      new SampleMark(home.sampleMark()).write(500);

      home.clear();

      assertThat(home.postgres()).doesNotExist();
      assertThat(home.kafka()).doesNotExist();
      assertThat(new SampleMark(home.sampleMark()).covers(1)).isFalse();
      assertThat(home.keys().resolve("private.key")).exists();
    }
  }

  @Test
  void aDirectoryWithSomebodyElsesDatabaseIsRefused() throws IOException {
    Path theirs = directory.resolve("postgres/precious");
    write(theirs);

    assertThatThrownBy(() -> Home.claim(directory))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("--data");
    assertThat(theirs).exists();
  }

  @Test
  void aSampleLoadedInPartIsLoadedAgainWhenMoreIsWanted() throws IOException {
    SampleMark mark = new SampleMark(directory.resolve("mark"));
    assertThat(mark.covers(0)).isFalse();

    mark.write(500);

    assertThat(mark.covers(500)).isTrue();
    assertThat(mark.covers(501)).isFalse();
  }

  private static void write(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "x");
  }
}
