package io.jiheng.budget.imports.rest;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much is taken in at once 导入限额. */
@ConfigMapping(prefix = "jiheng.import")
interface ImportLimits {

  /** The largest file; the limit for the request that brings it (10M) lies above it. */
  @WithDefault("8M")
  MemorySize fileSize();
}
