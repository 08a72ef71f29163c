package io.jiheng.indicators.query.operations.rest;

import io.jiheng.indicators.eventlog.History;
import io.jiheng.indicators.eventlog.LoggedEvent;
import io.jiheng.indicators.store.FileRow;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case of which events but no filing have arrived. */
@Schema(name = "Orphan")
public record OrphanResponse(
    @Schema(examples = "(2023)冀0283民初1234号") String caseNumber,
    @Schema(examples = "冀0283") String court,
    @Schema(examples = "[\"io.jiheng.case.closed.v1\"]") List<String> eventTypes,
    @Schema(description = "最早一件何时收到 when the first of them was counted") Instant waitingSince) {

  static OrphanResponse of(FileRow row) {
    var events = History.logged(row.history());
    return new OrphanResponse(
        row.key().name(),
        row.key().court(),
        events.stream().map(LoggedEvent::type).toList(),
        events.get(0).countedAt());
  }

  /** The shape of a page of orphans. */
  @Schema(name = "OrphanPage")
  public record OrphanPageResponse(List<OrphanResponse> items, int page, int size, long total) {}
}
