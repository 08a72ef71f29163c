package io.jiheng.indicators.query.operations.rest;

import io.jiheng.indicators.casefile.FileKey;
import io.jiheng.indicators.eventlog.LoggedEvent;
import io.jiheng.indicators.query.members.rest.CaseAnswer;
import io.jiheng.indicators.query.operations.Receipts;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of an event 事件回执. */
@Schema(name = "Receipt")
public record ReceiptAnswer(
    @Schema(examples = "urn:court:冀0283:case-system") String source,
    @Schema(examples = "e-0001") String id,
    Receipts.Status status,
    @Schema(examples = "io.jiheng.case.filed.v1", nullable = true) String type,
    @Schema(examples = "(2023)冀0283民初1234号", nullable = true) String caseNumber,
    @Schema(examples = "2", nullable = true) Integer partition,
    @Schema(examples = "10342", nullable = true) Long offset,
    @Schema(nullable = true) Instant countedAt,
    @Schema(description = "少了它计数会差什么 what the counters would lack without it")
        List<CaseAnswer.ContributionAnswer> effect,
    List<DeliveryAnswer> duplicates,
    List<DeadLetterAnswer> deadLetters) {

  /** A later delivery of an event, without effect. */
  @Schema(name = "Delivery")
  public record DeliveryAnswer(
      @Schema(examples = "1") int partition,
      @Schema(examples = "4711") long offset,
      Instant receivedAt) {}

  static ReceiptAnswer of(Receipts.Receipt receipt) {
    var counted = receipt.counted();
    return new ReceiptAnswer(
        receipt.id().source(),
        receipt.id().id(),
        receipt.status(),
        counted.map(LoggedEvent::type).orElse(null),
        receipt.file().map(FileKey::name).orElse(null),
        counted.map(event -> event.position().partition()).orElse(null),
        counted.map(event -> event.position().offset()).orElse(null),
        counted.map(LoggedEvent::countedAt).orElse(null),
        receipt.effect().stream().map(CaseAnswer.ContributionAnswer::of).toList(),
        receipt.duplicates().stream()
            .map(
                d ->
                    new DeliveryAnswer(
                        d.position().partition(), d.position().offset(), d.receivedAt()))
            .toList(),
        receipt.deadLetters().stream().map(DeadLetterAnswer::of).toList());
  }
}
