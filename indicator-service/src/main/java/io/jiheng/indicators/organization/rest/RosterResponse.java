package io.jiheng.indicators.organization.rest;

import io.jiheng.indicators.organization.RosterEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of a roster of quota judges 员额法官名册. */
@Schema(name = "RosterEntry")
public record RosterResponse(
    @Schema(examples = "6b1f6c1e-6a4e-4f0e-9a51-0d8c7f6f2b10") UUID id,
    @Schema(examples = "冀0283") String court,
    @Schema(examples = "J0017") String judge,
    @Schema(examples = "王某", nullable = true) String judgeName,
    @Schema(examples = "民事审判一庭", nullable = true) String department,
    @Schema(examples = "2023-01-01") LocalDate from,
    @Schema(examples = "2023-09-30", description = "在任则为 null null while it lasts", nullable = true)
        LocalDate to,
    @Schema(description = "作废：登记有误，不计入任何数 entered by mistake, counts nowhere") boolean withdrawn,
    @Schema(examples = "1") int version,
    @Schema(examples = "clerk-0283") String changedBy,
    @Schema(examples = "2023-01-03T01:12:00Z") Instant changedAt) {

  /** The shape of a page of a roster. */
  @Schema(name = "RosterPage")
  record RosterPageResponse(List<RosterResponse> items, int page, int size, long total) {}

  static RosterResponse of(RosterEntry entry) {
    var tenure = entry.tenure();
    return new RosterResponse(
        entry.id(),
        tenure.court(),
        tenure.judge(),
        tenure.judgeName().orElse(null),
        tenure.department().orElse(null),
        tenure.from(),
        tenure.to().orElse(null),
        entry.withdrawn(),
        entry.version(),
        entry.changedBy(),
        entry.changedAt());
  }
}
