package io.jiheng.indicators.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** Facts of an enforcement 执行. Days are Asia/Shanghai, amounts in 元. */
public sealed interface EnforcementFact extends CaseFact {

  /** 发出执行通知 */
  record NoticeSent(LocalDate on) implements EnforcementFact {
    public NoticeSent {
      Objects.requireNonNull(on, "on");
    }
  }

  /** 财产查询 */
  record AssetsSearched(LocalDate on) implements EnforcementFact {
    public AssetsSearched {
      Objects.requireNonNull(on, "on");
    }
  }

  /** 发现财产 */
  record AssetsFound(LocalDate on) implements EnforcementFact {
    public AssetsFound {
      Objects.requireNonNull(on, "on");
    }
  }

  /** 网络拍卖上拍 */
  record AuctionListed(LocalDate on) implements EnforcementFact {
    public AuctionListed {
      Objects.requireNonNull(on, "on");
    }
  }

  /** 执行到位; the same {@code recoveryId} again replaces it. */
  record AmountRecovered(String recoveryId, BigDecimal amount, LocalDate on)
      implements EnforcementFact {
    public AmountRecovered {
      Objects.requireNonNull(recoveryId, "recoveryId");
      Objects.requireNonNull(amount, "amount");
      Objects.requireNonNull(on, "on");
    }
  }

  /** 案款到账 */
  record PaymentReceived(String paymentId, BigDecimal amount, LocalDate on)
      implements EnforcementFact {
    public PaymentReceived {
      Objects.requireNonNull(paymentId, "paymentId");
      Objects.requireNonNull(amount, "amount");
      Objects.requireNonNull(on, "on");
    }
  }

  /** 案款发放 */
  record PaymentPaidOut(String paymentId, Optional<BigDecimal> amount, LocalDate on)
      implements EnforcementFact {
    public PaymentPaidOut {
      Objects.requireNonNull(paymentId, "paymentId");
      Objects.requireNonNull(on, "on");
    }
  }

  /** 延缓发放审批 */
  record PaymentDeferred(String paymentId, Optional<BigDecimal> amount, LocalDate on)
      implements EnforcementFact {
    public PaymentDeferred {
      Objects.requireNonNull(paymentId, "paymentId");
      Objects.requireNonNull(on, "on");
    }
  }

  /** 终本案件核查 */
  record TerminationReviewed(LocalDate reviewedOn, boolean qualified) implements EnforcementFact {
    public TerminationReviewed {
      Objects.requireNonNull(reviewedOn, "reviewedOn");
    }
  }

  /** 终本后查实有财产 */
  record AssetsVerified(LocalDate on) implements EnforcementFact {
    public AssetsVerified {
      Objects.requireNonNull(on, "on");
    }
  }

  /** 恢复执行的决定 */
  record ResumptionDecided(LocalDate on, Optional<Boolean> resumed) implements EnforcementFact {
    public ResumptionDecided {
      Objects.requireNonNull(on, "on");
    }
  }

  /** 列入失信名单 */
  record DishonestyListed(String listingId, LocalDate on) implements EnforcementFact {
    public DishonestyListed {
      Objects.requireNonNull(listingId, "listingId");
      Objects.requireNonNull(on, "on");
    }
  }

  /** 撤销失信名单 */
  record DishonestyRevoked(String listingId, LocalDate on, boolean wronglyListed)
      implements EnforcementFact {
    public DishonestyRevoked {
      Objects.requireNonNull(listingId, "listingId");
      Objects.requireNonNull(on, "on");
    }
  }

  /**
   * A statutory cause 法定事由 for which the case may stay pending. The same cause from the same day
   * again replaces what was said before: so its end is told.
   *
   * @param until up to, not with, this day; absent while it holds
   */
  record DelayJustified(String cause, LocalDate from, Optional<LocalDate> until)
      implements EnforcementFact {
    public DelayJustified {
      Objects.requireNonNull(cause, "cause");
      Objects.requireNonNull(from, "from");
    }

    /** By what one cause of a case is told from another. */
    public String identity() {
      return from + cause;
    }
  }
}
