package io.jiheng.indicators.casefile;

import java.time.LocalDate;
import java.util.Objects;

/** Facts of a mediation before filing 诉前调解. */
public sealed interface MediationFact extends CaseFact {

  /** It begins; this opens the 诉前调 number, no filing is needed. */
  record MediationStarted(LocalDate startedOn, Channel channel) implements MediationFact {
    public MediationStarted {
      Objects.requireNonNull(startedOn, "startedOn");
      Objects.requireNonNull(channel, "channel");
    }
  }

  /** It ends. */
  record MediationEnded(LocalDate endedOn, boolean succeeded) implements MediationFact {
    public MediationEnded {
      Objects.requireNonNull(endedOn, "endedOn");
    }
  }

  /** By which way it is held: 人民法院调解平台, or 互联网. */
  enum Channel {
    PLATFORM,
    INTERNET
  }
}
