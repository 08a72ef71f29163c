package io.jiheng.indicators.query.restatement.rest;

import io.jiheng.indicators.query.restatement.Restatement;
import io.jiheng.indicators.query.slice.Part;
import io.jiheng.indicators.query.value.rest.FigureResponse;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A value as it was known at a moment, as it is known now, and the cases that make the difference.
 */
@Schema(name = "Restatement")
public record RestatementResponse(
    @Schema(examples = "closed-count") String code,
    @Schema(examples = "冀0283") String court,
    @Schema(examples = "2023-06-30T16:00:00Z") Instant knownAt,
    @Schema(description = "当时所知 as known then") FigureResponse then,
    @Schema(description = "现在所知 as known now") FigureResponse now,
    @Schema(description = "至多前一千件 the first thousand") List<ChangeResponse> changes,
    @Schema(description = "变动的件数 how many there are", examples = "37") long changesTotal) {

  /** A case or item that made a difference to one part. */
  @Schema(name = "RestatedCase")
  public record ChangeResponse(
      Part part,
      @Schema(examples = "(2023)冀0283民初1234号") String file,
      @Schema(examples = "PAY-1", nullable = true) String item,
      @Schema(description = "当时计入的数 then", examples = "0") long then,
      @Schema(description = "现在计入的数 now", examples = "1") long now,
      @Schema(description = "变动 the difference", examples = "1") long difference) {

    static ChangeResponse of(Part part, Restatement.Change change) {
      return new ChangeResponse(
          part,
          change.file().name(),
          change.item().isEmpty() ? null : change.item(),
          change.then(),
          change.now(),
          change.difference());
    }
  }
}
