package io.jiheng.caseevents.intake;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** Who may send events at all 来源登记. */
@ConfigMapping(prefix = "jiheng.publishers")
public interface PublishersConfig {

  /**
   * Each source with a court that it may speak for, as {@code source=court}; none: every source
   * that some token has. The indicator service takes the same setting.
   */
  Optional<List<String>> sources();
}
