package io.jiheng.indicators.measures;

import io.jiheng.indicators.casefile.CaseFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A key node 关键节点 of a first enforcement that was not reached in time.
 *
 * @param node unique in the case: its kind, of a payment with the id of it
 * @param overdueFrom the first day on which it was overdue
 * @param endedOn when it was reached after all, or nothing was owed any more because the case was
 *     closed
 */
public record OverdueNode(
    Kind kind, String node, LocalDate overdueFrom, Optional<LocalDate> endedOn) {

  private static final String PAYMENT = "payment/";

  /** Which node. */
  public enum Kind {
    NOTICE("执行通知"),
    ASSET_SEARCH("财产查控"),
    PAYMENT("案款发放"),
    RESUME("恢复执行决定");

    private final String chineseName;

    Kind(String chineseName) {
      this.chineseName = chineseName;
    }

    /** What the field calls it. */
    public String chineseName() {
      return chineseName;
    }
  }

  /** The node of a payment, so that each payment of a case is one. */
  static String ofPayment(String paymentId) {
    return PAYMENT + paymentId;
  }

  /** Which payment it is about, where it is about one. */
  public Optional<String> paymentId() {
    return kind == Kind.PAYMENT ? Optional.of(node.substring(PAYMENT.length())) : Optional.empty();
  }

  /** The nodes of a case that were not reached in time; none where it is no first enforcement. */
  public static List<OverdueNode> of(CaseFile file) {
    return file.filing()
        .filter(filing -> EnforcementLimit.appliesTo(file))
        .map(filing -> KeyNodes.of(file, filing, Payment.of(file)))
        .orElse(List.of());
  }
}
