package io.jiheng.indicators.query.value;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Configures where the catalogue 指标目录 is read from, beside what is packaged. */
@ConfigMapping(prefix = "jiheng.catalogue")
interface CatalogueConfig {

  /** A folder with files {@code *.yaml}: the documents and versions that an installation adds. */
  Optional<Path> folder();
}
