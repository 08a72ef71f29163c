package io.jiheng.pattern.audit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is written to the audit log 审计日志, and how. */
@ConfigMapping(prefix = "jiheng.audit")
interface AuditConfig {

  /** Whether the service has a database to keep it in; where not, it goes to the log. */
  @WithDefault("false")
  boolean table();

  /** Paths with their query of which reading is audited too: files, cases, bodies of others. */
  Optional<Pattern> reads();

  /** Paths of changes that have a record of their own, such as the receipts of events. */
  Optional<Pattern> recordedElsewhere();

  /**
   * Entries in memory that are not written yet; who would need another one waits, then is refused.
   */
  @WithDefault("2000")
  int buffer();

  /** How long a request waits for its entry. */
  @WithDefault("5S")
  Duration patience();

  /** Refusals written a second at most; those beyond it are counted only. */
  @WithDefault("50")
  int refusalsPerSecond();
}
