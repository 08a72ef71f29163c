package io.jiheng.indicators.close.rest;

import io.jiheng.indicators.close.PeriodClose;
import io.jiheng.indicators.organization.Scope;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A close 关账, without what it holds.
 *
 * @param edition which close of that month it is, from 1
 * @param reopened null while the close is in force
 */
@Schema(name = "PeriodClose")
public record CloseResponse(
    @Schema(examples = "4b2f3c0e-5d3a-4a5e-9a43-0c1c1f0f6e11") UUID id,
    @Schema(examples = "冀0283") String court,
    Scope scope,
    @Schema(examples = "2023-06") String month,
    @Schema(description = "该月第几次关账 which close of the month", examples = "1") int edition,
    @Schema(examples = "2023-07-03T01:12:00Z") Instant closedAt,
    @Schema(examples = "approver-0283") String closedBy,
    @Schema(examples = "半年报口径", nullable = true) String note,
    @Schema(
            description = "签名密钥 thumbprint (RFC 7638) of the key that signed it",
            examples = "2023-1")
        String keyId,
    @Schema(description = "已重新开账则有 set when the month was opened again", nullable = true)
        ReopenedResponse reopened) {

  /** The shape of a page of closes. */
  @Schema(name = "PeriodClosePage")
  record ClosePageResponse(List<CloseResponse> items, int page, int size, long total) {}

  /** That the month was opened again, and why. */
  @Schema(name = "PeriodReopening")
  public record ReopenedResponse(
      @Schema(examples = "2023-07-05T02:30:00Z") Instant at,
      @Schema(examples = "approver-0283") String by,
      @Schema(examples = "六月二十九日的一批结案事件延迟到达") String reason) {}

  static CloseResponse of(PeriodClose close) {
    return new CloseResponse(
        close.id(),
        close.court(),
        close.scope(),
        close.month().toString(),
        close.edition(),
        close.closedAt(),
        close.closedBy(),
        close.note().orElse(null),
        close.keyId(),
        close
            .reopening()
            .map(opened -> new ReopenedResponse(opened.at(), opened.by(), opened.reason()))
            .orElse(null));
  }
}
