package io.jiheng.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresBinariesTest {
  @TempDir private Path directory;

  @Test
  void an_unpacking_that_was_cut_off_is_removed() throws IOException {
    Path programs = directory.resolve("own/postgres");
    Path half = Files.createDirectories(programs.resolve("PG-1/bin")).getParent();
    boolean seen = new PostgresBinaries(programs).whenUnpacked(() -> Files.exists(half));
    assertThat(seen).isFalse();
  }

  @Test
  void no_other_user_can_reach_what_will_be_executed() throws IOException {
    Path programs = directory.resolve("own/postgres");
    new PostgresBinaries(programs).whenUnpacked(() -> programs);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(programs.getParent())))
        .isEqualTo("rwx------");
  }

  @Test
  void complete_programs_stay() throws IOException {
    Path programs = directory.resolve("own/postgres");
    Path complete = Files.createDirectories(programs.resolve("PG-1"));
    Files.createFile(complete.resolve(".exists"));
    boolean seen = new PostgresBinaries(programs).whenUnpacked(() -> Files.exists(complete));
    assertThat(seen).isTrue();
  }
}
