package io.jiheng.indicators.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Facts of a trial 审理. All days are Asia/Shanghai. */
public sealed interface TrialFact extends CaseFact {

  /** A hearing 庭审; the same {@code hearingId} again replaces it. */
  record HearingHeld(String hearingId, LocalDate heldOn, boolean online, boolean broadcast)
      implements TrialFact {
    public HearingHeld {
      Objects.requireNonNull(hearingId, "hearingId");
      Objects.requireNonNull(heldOn, "heldOn");
    }
  }

  /** The judgment is pronounced 宣判, in court 当庭 or later. */
  record Pronounced(LocalDate pronouncedOn, boolean inCourt) implements TrialFact {
    public Pronounced {
      Objects.requireNonNull(pronouncedOn, "pronouncedOn");
    }
  }

  /** An appeal is registered with the first court 登记上诉. */
  record AppealRegistered(LocalDate registeredOn) implements TrialFact {
    public AppealRegistered {
      Objects.requireNonNull(registeredOn, "registeredOn");
    }
  }

  /** The file goes to the superior court for the appeal 移送上诉案卷; told again, it is corrected. */
  record AppealTransferred(LocalDate transferredOn) implements TrialFact {
    public AppealTransferred {
      Objects.requireNonNull(transferredOn, "transferredOn");
    }
  }

  /** The judgment takes effect 生效. */
  record TookEffect(LocalDate effectiveOn) implements TrialFact {
    public TookEffect {
      Objects.requireNonNull(effectiveOn, "effectiveOn");
    }
  }

  /** The case is one of the four categories 四类案件, 1 to 4. */
  record Flagged(int category) implements TrialFact {}

  /** Its supervision by the president or head of division 院庭长监管. */
  record Supervised(LocalDate supervisedOn) implements TrialFact {
    public Supervised {
      Objects.requireNonNull(supervisedOn, "supervisedOn");
    }
  }

  /** It is left out of the list of long pending cases by decision, e.g. 涉外 (003 §9). */
  record ExcludedFromLongPending(String reason) implements TrialFact {
    public ExcludedFromLongPending {
      Objects.requireNonNull(reason, "reason");
    }
  }

  /** Its files are read 阅卷. */
  record FilesAccessed(LocalDate accessedOn, boolean online) implements TrialFact {
    public FilesAccessed {
      Objects.requireNonNull(accessedOn, "accessedOn");
    }
  }

  /** Its course is disclosed to the parties 流程信息公开. */
  record Disclosed(LocalDate disclosedOn, boolean effective, Optional<List<String>> flaws)
      implements TrialFact {
    public Disclosed {
      Objects.requireNonNull(disclosedOn, "disclosedOn");
    }

    /** Effective, and nothing is wrong with it. */
    public boolean isFlawless() {
      return effective && flaws.map(List::isEmpty).orElse(true);
    }
  }

  /** The document is published 文书上网. */
  record DocumentPublished(LocalDate publishedOn) implements TrialFact {
    public DocumentPublished {
      Objects.requireNonNull(publishedOn, "publishedOn");
    }
  }

  /** The document is withheld by decision 不上网审批. */
  record DocumentWithheld(LocalDate approvedOn, Optional<String> reason) implements TrialFact {
    public DocumentWithheld {
      Objects.requireNonNull(approvedOn, "approvedOn");
    }
  }
}
