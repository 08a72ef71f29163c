package io.jiheng.indicators.query.operations.rest;

import io.jiheng.indicators.casefile.FileKey;
import io.jiheng.indicators.eventlog.LoggedEvent;
import io.jiheng.indicators.query.members.rest.CaseFileResponse;
import io.jiheng.indicators.query.operations.Receipts;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of an event 事件回执. */
@Schema(name = "Receipt")
public record ReceiptResponse(
    @Schema(examples = "urn:court:冀0283:case-system") String source,
    @Schema(examples = "e-0001") String id,
    Receipts.Status status,
    @Schema(examples = "io.jiheng.case.filed.v1", nullable = true) String type,
    @Schema(examples = "(2023)冀0283民初1234号", nullable = true) String caseNumber,
    @Schema(examples = "2", nullable = true) Integer partition,
    @Schema(examples = "10342", nullable = true) Long offset,
    @Schema(nullable = true) Instant countedAt,
    @Schema(description = "少了它计数会差什么 what the counters would lack without it")
        List<CaseFileResponse.ContributionResponse> effect,
    List<DeliveryResponse> duplicates,
    List<DeadLetterResponse> deadLetters) {

  /** A later delivery of an event, without effect. */
  @Schema(name = "Delivery")
  public record DeliveryResponse(
      @Schema(examples = "1") int partition,
      @Schema(examples = "4711") long offset,
      Instant receivedAt) {}

  static ReceiptResponse of(Receipts.Receipt receipt) {
    var counted = receipt.counted();
    return new ReceiptResponse(
        receipt.id().source(),
        receipt.id().id(),
        receipt.status(),
        counted.map(LoggedEvent::type).orElse(null),
        receipt.file().map(FileKey::name).orElse(null),
        counted.map(event -> event.position().partition()).orElse(null),
        counted.map(event -> event.position().offset()).orElse(null),
        counted.map(LoggedEvent::countedAt).orElse(null),
        receipt.effect().stream().map(CaseFileResponse.ContributionResponse::of).toList(),
        receipt.duplicates().stream()
            .map(
                d ->
                    new DeliveryResponse(
                        d.position().partition(), d.position().offset(), d.receivedAt()))
            .toList(),
        receipt.deadLetters().stream().map(DeadLetterResponse::of).toList());
  }
}
