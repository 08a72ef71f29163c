package io.jiheng.indicators.store;

import io.jiheng.pattern.testing.MigrationsGuard;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A rolling upgrade 滚动升级 has two versions on one schema. */
class MigrationsTest {

  @Test
  void the_version_before_lives_with_every_migration() throws IOException {
    MigrationsGuard.assertAdditive(Path.of("src/main/resources/db/migration"), 11);
  }
}
