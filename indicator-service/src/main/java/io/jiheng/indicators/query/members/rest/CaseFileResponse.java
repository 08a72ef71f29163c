package io.jiheng.indicators.query.members.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.jiheng.indicators.casefile.CaseClosed;
import io.jiheng.indicators.casefile.CaseFile;
import io.jiheng.indicators.casefile.CaseFiled;
import io.jiheng.indicators.casefile.Dossier;
import io.jiheng.indicators.casefile.LimitRules;
import io.jiheng.indicators.casefile.Outcome;
import io.jiheng.indicators.casefile.Procedure;
import io.jiheng.indicators.catalogue.Catalogue;
import io.jiheng.indicators.catalogue.Indicator;
import io.jiheng.indicators.eventlog.History;
import io.jiheng.indicators.eventlog.LoggedEvent;
import io.jiheng.indicators.measures.Contribution;
import io.jiheng.indicators.measures.Rules;
import io.jiheng.indicators.query.value.Evaluation;
import io.jiheng.indicators.query.value.SliceSums;
import io.jiheng.indicators.store.FileRow;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case file 案件: what is held true of it, its events, and what it contributes to. */
@Schema(name = "CaseFile")
public record CaseFileResponse(
    @Schema(examples = "(2023)冀0283民初1234号") String caseNumber,
    @Schema(examples = "冀0283") String court,
    @Schema(examples = "民初") String family,
    @Schema(examples = "民事") String domain,
    Dossier.State state,
    @Schema(examples = "2023-03-01", nullable = true) LocalDate filedOn,
    @Schema(examples = "2023-05-18", nullable = true) LocalDate closedOn,
    @Schema(nullable = true) Outcome outcome,
    @Schema(examples = "民事审判一庭", nullable = true) String department,
    @Schema(examples = "J0017", nullable = true) String judge,
    @Schema(nullable = true) Procedure procedure,
    boolean fastTrack,
    @Schema(examples = "买卖合同纠纷", nullable = true) String cause,
    @Schema(description = "审限；未定审限的为 null the time limit, where one is set", nullable = true)
        CaseLimitResponse limit,
    List<EventResponse> events,
    List<ContributionResponse> contributions,
    List<MembershipResponse> indicators) {

  /** One event of a case, in the order of the case (time, source, id). */
  @Schema(name = "CaseEvent")
  public record EventResponse(
      @Schema(examples = "urn:court:冀0283:case-system") String source,
      @Schema(examples = "e-0001") String id,
      @Schema(examples = "io.jiheng.case.filed.v1") String type,
      Instant time,
      @Schema(implementation = Object.class) JsonNode data,
      @Schema(examples = "1") int partition,
      @Schema(examples = "4711") long offset,
      Instant countedAt) {

    static EventResponse of(LoggedEvent event) {
      return new EventResponse(
          event.recorded().id().source(),
          event.recorded().id().id(),
          event.type(),
          event.recorded().time(),
          event.data(),
          event.position().partition(),
          event.position().offset(),
          event.countedAt());
    }
  }

  /** What the case adds to one measure on one day. */
  @Schema(name = "Contribution")
  public record ContributionResponse(
      @Schema(examples = "closed") String measure,
      @Schema(examples = "结案") String name,
      @Schema(examples = "冀0283") String court,
      @Schema(examples = "2023-05-18") LocalDate day,
      @Schema(examples = "PAY-1", nullable = true) String item,
      @Schema(examples = "1") long amount) {

    public static ContributionResponse of(Contribution contribution) {
      return new ContributionResponse(
          contribution.measure().code(),
          contribution.measure().chineseName(),
          contribution.cell().court(),
          contribution.cell().day(),
          contribution.item().orElse(null),
          contribution.amount());
    }
  }

  /** What the case adds to the parts of an indicator at the day asked for. */
  @Schema(name = "Membership")
  public record MembershipResponse(
      @Schema(examples = "closing-rate") String code,
      @Schema(examples = "结案率（全年受理口径）") String name,
      @Schema(examples = "1") BigDecimal numerator,
      @Schema(examples = "1", nullable = true) BigDecimal denominator) {

    boolean isAny() {
      return numerator.signum() != 0 || (denominator != null && denominator.signum() != 0);
    }
  }

  static CaseFileResponse of(FileRow row, LimitRules limits, Catalogue catalogue, LocalDate asOf) {
    var file = (CaseFile) row.fold();
    var contributions = Rules.contributions(file, limits);
    var sums = new SliceSums();
    sums.add(contributions);
    return new CaseFileResponse(
        file.number().toString(),
        file.number().court(),
        file.family().word(),
        file.family().domain().chineseName(),
        file.state(),
        file.filing().map(CaseFiled::filedOn).orElse(null),
        file.closing().map(CaseClosed::closedOn).orElse(null),
        file.closing().map(CaseClosed::outcome).orElse(null),
        file.department().orElse(null),
        file.judge().orElse(null),
        file.procedure().orElse(null),
        file.fastTrack(),
        file.filing().flatMap(CaseFiled::cause).orElse(null),
        CaseLimitResponse.of(file, limits, asOf).orElse(null),
        History.logged(row.history()).stream()
            .sorted((a, b) -> a.recorded().compareTo(b.recorded()))
            .map(EventResponse::of)
            .toList(),
        contributions.stream().map(ContributionResponse::of).toList(),
        catalogue.on(asOf).stream()
            .map(indicator -> membership(indicator, Evaluation.of(indicator, asOf, sums)))
            .filter(MembershipResponse::isAny)
            .toList());
  }

  private static MembershipResponse membership(Indicator indicator, Evaluation evaluation) {
    return new MembershipResponse(
        indicator.code(),
        indicator.chineseName(),
        evaluation.numerator(),
        evaluation.denominator().orElse(null));
  }
}
