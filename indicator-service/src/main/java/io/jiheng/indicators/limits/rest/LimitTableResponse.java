package io.jiheng.indicators.limits.rest;

import io.jiheng.indicators.casefile.LimitRow;
import io.jiheng.indicators.casefile.TimeLimits;
import io.jiheng.indicators.limits.OwnLimit;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The table of limits 审限表 by which the cases of a court go. */
@Schema(name = "TimeLimitTable")
public record LimitTableResponse(
    @Schema(examples = "冀0283") String court,
    @Schema(description = "是否有本院审限表 whether the court has rows of its own") boolean own,
    List<RowResponse> rows) {

  /** Where a row comes from. */
  public enum Source {
    /** 本院审限表 */
    COURT,
    /** 法定审限表 */
    DEFAULT
  }

  /** A row, where it comes from and what it rests on. */
  @Schema(name = "TimeLimitRow")
  public record RowResponse(
      @Schema(examples = "民初") String family,
      @Schema(examples = "ORDINARY") String procedure,
      @Schema(examples = "5m") String limit,
      @Schema(examples = "本院审判管理办法第八条") String basis,
      @Schema(description = "COURT 本院审限表，DEFAULT 法定审限表", examples = "COURT") Source source,
      @Schema(
              description = "被取代的法定审限，没有则为 null the default limit it takes the place of",
              examples = "6m",
              nullable = true)
          String replaces,
      @Schema(examples = "clerk-0283", nullable = true) String changedBy,
      @Schema(examples = "2024-03-01T09:00:00Z", nullable = true) Instant changedAt) {}

  static LimitTableResponse of(String court, List<OwnLimit> own) {
    var byKey = own.stream().collect(Collectors.toMap(one -> one.row().key(), Function.identity()));
    var defaults =
        TimeLimits.standard().rows().stream()
            .collect(Collectors.toMap(LimitRow::key, Function.identity()));
    var rows =
        TimeLimits.standard().with(own.stream().map(OwnLimit::row).toList()).rows().stream()
            .map(row -> row(row, byKey, Optional.ofNullable(defaults.get(row.key()))))
            .toList();
    return new LimitTableResponse(court, !own.isEmpty(), rows);
  }

  private static RowResponse row(
      LimitRow row, Map<LimitRow.Key, OwnLimit> own, Optional<LimitRow> replaced) {
    var entered = Optional.ofNullable(own.get(row.key()));
    return new RowResponse(
        row.family(),
        row.procedure(),
        row.limit().toString(),
        row.basis(),
        entered.isPresent() ? Source.COURT : Source.DEFAULT,
        entered.flatMap(o -> replaced).map(r -> r.limit().toString()).orElse(null),
        entered.map(OwnLimit::changedBy).orElse(null),
        entered.map(OwnLimit::changedAt).orElse(null));
  }
}
