package io.jiheng.indicators.organization.rest;

import io.jiheng.indicators.organization.CountedCourts.Counted;
import io.jiheng.indicators.organization.Court;
import io.jiheng.indicators.organization.CourtLevel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A court, named or not, and how far it is counted. */
@Schema(name = "Court")
public record CourtResponse(
    @Schema(examples = "冀0283") String code,
    @Schema(
            examples = "迁安市人民法院",
            description = "未命名则为 null null until somebody names it",
            nullable = true)
        String name,
    boolean named,
    @Schema(examples = "BASIC", nullable = true) CourtLevel level,
    @Schema(examples = "冀02", nullable = true) String parent,
    @Schema(examples = "[\"qianan-2023\"]") List<String> targetSets,
    boolean noRanking,
    @Schema(examples = "48211") long events,
    @Schema(nullable = true) Instant newestEventTime) {

  static CourtResponse of(String code, Optional<Court> court, Optional<Counted> count) {
    return new CourtResponse(
        code,
        court.map(Court::name).orElse(null),
        court.isPresent(),
        court.map(Court::level).orElse(null),
        court.flatMap(Court::parent).orElse(null),
        court.map(Court::targetSets).orElse(List.of()),
        court.map(Court::noRanking).orElse(false),
        count.map(Counted::events).orElse(0L),
        count.flatMap(Counted::newestEventTime).orElse(null));
  }
}
