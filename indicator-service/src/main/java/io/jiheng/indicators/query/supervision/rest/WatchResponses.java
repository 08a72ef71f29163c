package io.jiheng.indicators.query.supervision.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.jiheng.indicators.measures.OverdueNode;
import io.jiheng.indicators.query.supervision.LateNode;
import io.jiheng.indicators.query.supervision.LongPendingCase;
import io.jiheng.indicators.query.supervision.OverduePayment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Groups the rows of the lists of what has to be chased up 督办清单. */
final class WatchResponses {

  private WatchResponses() {}

  /** A case pending for more than a year. */
  @Schema(name = "LongPendingCase")
  public record LongPendingResponse(
      @JsonUnwrapped WatchedCaseResponse watched,
      LongPendingCase.Kind kind,
      @Schema(description = "立案至今的天数 days since the filing", examples = "852") long daysPending,
      @Schema(description = "是否超两年 over two years", examples = "true") boolean overTwoYears,
      @Schema(
              description = "是否经审批剔除（执行案件：有法定事由），不计入指标 left out of the figures by decision",
              examples = "false")
          boolean excluded) {

    static LongPendingResponse of(LongPendingCase row) {
      return new LongPendingResponse(
          WatchedCaseResponse.of(row.file()),
          row.kind(),
          row.daysPending(),
          row.overTwoYears(),
          row.excluded());
    }
  }

  /** A payment that waits to be paid out. */
  @Schema(name = "OverduePayment")
  public record PaymentResponse(
      @JsonUnwrapped WatchedCaseResponse watched,
      @Schema(examples = "PAY-1") String paymentId,
      @Schema(examples = "2023-05-04") LocalDate receivedOn,
      @Schema(description = "金额（元） in yuan", examples = "12800.50") BigDecimal amount,
      @Schema(description = "到账至今的天数 days since the receipt", examples = "57") long days,
      @Schema(description = "是否超三十日 over thirty days", examples = "true") boolean overThirtyDays) {

    static PaymentResponse of(OverduePayment row) {
      return new PaymentResponse(
          WatchedCaseResponse.of(row.file()),
          row.payment().id(),
          row.payment().receivedOn(),
          row.payment().amount(),
          row.days(),
          row.overThirtyDays());
    }
  }

  /** A key node that counts as overdue. */
  @Schema(name = "OverdueNode")
  public record NodeResponse(
      @JsonUnwrapped WatchedCaseResponse watched,
      OverdueNode.Kind node,
      @Schema(examples = "案款发放") String name,
      @Schema(description = "案款编号，其他节点为 null of a payment", examples = "PAY-1", nullable = true)
          String paymentId,
      @Schema(description = "到期日 last day in time", examples = "2023-06-03") LocalDate dueOn,
      @Schema(
              description = "逾期后完成或因结案不再要求之日，至今未完则为 null when it was done after all",
              examples = "2023-06-30",
              nullable = true)
          LocalDate endedOn,
      @Schema(description = "超期天数 days overdue", examples = "27") long daysOverdue) {

    static NodeResponse of(LateNode row) {
      var node = row.node();
      return new NodeResponse(
          WatchedCaseResponse.of(row.file()),
          node.kind(),
          node.kind().chineseName(),
          node.paymentId().orElse(null),
          row.dueOn(),
          row.endedOn().orElse(null),
          row.daysOverdue());
    }
  }

  /** The shape of a page of cases. */
  @Schema(name = "LongPendingPage")
  public record LongPendingPageResponse(
      List<LongPendingResponse> items, int page, int size, long total) {}

  /** The shape of a page of payments. */
  @Schema(name = "OverduePaymentPage")
  public record PaymentPageResponse(List<PaymentResponse> items, int page, int size, long total) {}

  /** The shape of a page of nodes. */
  @Schema(name = "OverdueNodePage")
  public record NodePageResponse(List<NodeResponse> items, int page, int size, long total) {}
}
