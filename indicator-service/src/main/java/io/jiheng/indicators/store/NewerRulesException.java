package io.jiheng.indicators.store;

import io.jiheng.indicators.measures.Rules;
import java.sql.SQLException;

/** This program is older than the counters it finds; it neither counts nor answers. */
public final class NewerRulesException extends SQLException {

  private static final long serialVersionUID = 1L;
  private static final String NOT_IN_PREREQUISITE_STATE = "55000";

  private final int inForce;

  NewerRulesException(CountingRules found) {
    super(
        "计数已按（或正按）第 %d 版规则，本程序只懂第 %d 版：请换用新程序。The counters are by rules %1$d, this program knows %2$d: run a newer one; README.md tells how to go back."
            .formatted(Math.max(found.made(), found.incoming()), Rules.VERSION),
        NOT_IN_PREREQUISITE_STATE);
    this.inForce = Math.max(found.made(), found.incoming());
  }

  /** The version of the rules in force. */
  public int inForce() {
    return inForce;
  }
}
