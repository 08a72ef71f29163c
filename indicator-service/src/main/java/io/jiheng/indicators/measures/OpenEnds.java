package io.jiheng.indicators.measures;

import io.jiheng.indicators.casefile.CaseFile;
import io.jiheng.indicators.casefile.Dossier;

/** Whether a case goes on counting by itself 仍在持续计数: it is pending, or a payment waits. */
public final class OpenEnds {

  private OpenEnds() {}

  public static boolean of(CaseFile file) {
    return file.state() == Dossier.State.PENDING
        || Payment.of(file).stream().anyMatch(payment -> payment.settledOn().isEmpty());
  }
}
