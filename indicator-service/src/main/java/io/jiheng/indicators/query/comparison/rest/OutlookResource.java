package io.jiheng.indicators.query.comparison.rest;

import io.jiheng.indicators.catalogue.Catalogue;
import io.jiheng.indicators.catalogue.Indicator;
import io.jiheng.indicators.catalogue.Schedule;
import io.jiheng.indicators.organization.Court;
import io.jiheng.indicators.organization.rest.ProblemResponses;
import io.jiheng.indicators.organization.rest.ScopeParams;
import io.jiheng.indicators.query.comparison.Comparison;
import io.jiheng.indicators.query.comparison.Projection;
import io.jiheng.indicators.query.comparison.Ranking;
import io.jiheng.indicators.query.comparison.Step;
import io.jiheng.indicators.query.comparison.rest.OutlookAnswers.ComparisonAnswer;
import io.jiheng.indicators.query.comparison.rest.OutlookAnswers.DifferenceAnswer;
import io.jiheng.indicators.query.comparison.rest.OutlookAnswers.OutlookAnswer;
import io.jiheng.indicators.query.comparison.rest.OutlookAnswers.ProjectionAnswer;
import io.jiheng.indicators.query.comparison.rest.OutlookAnswers.RankAnswer;
import io.jiheng.indicators.query.comparison.rest.OutlookAnswers.RankingAnswer;
import io.jiheng.indicators.query.comparison.rest.OutlookAnswers.WorkingAnswer;
import io.jiheng.indicators.query.slice.Question;
import io.jiheng.indicators.query.slice.rest.IndicatorParams;
import io.jiheng.indicators.query.slice.rest.Questions;
import io.jiheng.indicators.query.slice.rest.SliceParams;
import io.jiheng.indicators.query.value.Evaluation;
import io.jiheng.indicators.query.value.Values;
import io.jiheng.indicators.query.value.rest.FigureAnswer;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import io.jiheng.pattern.problem.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Values beside others: of last year, of the period to come, of other courts. */
@Path("/api/v1/indicators/{code}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
@Tag(name = "outlook", description = "比较、排名与推算 comparison, ranking, projection")
@ProblemResponses
@DataScope(DataScope.Kind.COURT)
public class OutlookResource {

  private final Questions questions;
  private final Values values;
  private final Ranking ranking;
  private final Catalogue catalogue;

  OutlookResource(Questions questions, Values values, Ranking ranking, Catalogue catalogue) {
    this.questions = questions;
    this.values = values;
    this.ranking = ranking;
    this.catalogue = catalogue;
  }

  @GET
  @Path("/comparison")
  @Operation(
      operationId = "compareValue",
      summary = "同比与环比 Against the same day of last year and the end of the period before",
      description =
          "率以百分点、其余以百分比表示差异；前后均按 asOf 的口径版本计。"
              + " Points for rates, per cent for everything else; all by the calibre of asOf.")
  @APIResponse(
      responseCode = "200",
      description = "比较 the comparison",
      content = @Content(schema = @Schema(implementation = ComparisonAnswer.class)))
  public ComparisonAnswer compare(
      @BeanParam IndicatorParams which,
      @Valid @BeanParam ScopeParams scope,
      @Valid @BeanParam SliceParams cut,
      @QueryParam("asOf") @Parameter(example = "2023-06-30") String asOf,
      @QueryParam("by") @DefaultValue("MONTH") @Parameter(description = "环比的期 the period") Step by)
      throws SQLException {
    var versions = questions.indicator(which);
    var question = questions.of(scope, cut);
    var day = questions.day("asOf", asOf);
    var indicator = versions.on(day);
    var lastYear = day.minusYears(1);
    var before = by.endBefore(day);
    var sums = values.sums(question, values.snapshot(question), List.of(indicator), lastYear);
    var now = Evaluation.of(indicator, day, sums);
    return new ComparisonAnswer(
        indicator.code(),
        question.court(),
        indicator.symbol(),
        FigureAnswer.of(day, now),
        DifferenceAnswer.of(
            lastYear,
            Comparison.of(indicator.unit(), now, Evaluation.of(indicator, lastYear, sums))),
        DifferenceAnswer.of(
            before, Comparison.of(indicator.unit(), now, Evaluation.of(indicator, before, sums))));
  }

  @GET
  @Path("/ranking")
  @Operation(
      operationId = "rankValues",
      summary = "排名 The courts, departments or judges of a scope in order",
      description =
          "按指标方向由优到劣；没有案件而名册在任或台账有登记的也列入；不排名的法院范围内一律拒绝。 Whom only roster or ledger names is listed"
              + " too; refused where a court forbids ranking.")
  @APIResponse(
      responseCode = "200",
      description = "排名 the ranking",
      content = @Content(schema = @Schema(implementation = RankingAnswer.class)))
  public RankingAnswer rank(
      @BeanParam IndicatorParams which,
      @Valid @BeanParam ScopeParams scope,
      @Valid @BeanParam SliceParams cut,
      @QueryParam("of") @DefaultValue("COURTS") @Parameter(description = "对谁排名 what is ranked")
          Ranking.Of of,
      @QueryParam("asOf") @Parameter(example = "2023-06-30") String asOf)
      throws SQLException {
    var versions = questions.indicator(which);
    var question = questions.of(scope, cut);
    checkAllowed(question);
    var day = questions.day("asOf", asOf);
    var indicator = versions.on(day);
    return new RankingAnswer(
        indicator.code(),
        question.court(),
        of,
        day,
        indicator.symbol(),
        ranking.of(question, indicator, day, of).stream()
            .map(row -> answer(row, question, of))
            .toList());
  }

  @GET
  @Path("/projection")
  @Operation(
      operationId = "projectValue",
      summary = "推算 Where the value will stand at the end of the month and of the year",
      description = "按近二十八日的进度线性推算，列出每一项的算式。 At the pace of the last 28 days, with the working.")
  @APIResponse(
      responseCode = "200",
      description = "推算 the projection",
      content = @Content(schema = @Schema(implementation = OutlookAnswer.class)))
  public OutlookAnswer project(
      @BeanParam IndicatorParams which,
      @Valid @BeanParam ScopeParams scope,
      @Valid @BeanParam SliceParams cut,
      @QueryParam("asOf") @Parameter(example = "2023-06-30") String asOf)
      throws SQLException {
    var versions = questions.indicator(which);
    var question = questions.of(scope, cut);
    var day = questions.day("asOf", asOf);
    var indicator = versions.on(day);
    var sums =
        values.sums(
            question,
            values.snapshot(question),
            List.of(indicator),
            day.minusDays(Projection.PACE_DAYS));
    return new OutlookAnswer(
        indicator.code(),
        question.court(),
        indicator.symbol(),
        FigureAnswer.of(day, Evaluation.of(indicator, day, sums)),
        Projection.PACE_DAYS,
        answer(
            Projection.of(indicator, day, YearMonth.from(day).atEndOfMonth(), sums),
            indicator,
            question),
        answer(
            Projection.of(indicator, day, LocalDate.of(day.getYear(), 12, 31), sums),
            indicator,
            question));
  }

  private static void checkAllowed(Question question) {
    for (var court : question.courts()) {
      var forbidding = question.tree().forbidsRanking(court);
      if (forbidding.isPresent()) {
        throw Problem.of(403, "no-ranking").arg("court", forbidding.get()).exception();
      }
    }
  }

  private static RankAnswer answer(Ranking.Row row, Question question, Ranking.Of of) {
    var evaluation = row.evaluation();
    return new RankAnswer(
        row.rank().orElse(null),
        row.court(),
        of == Ranking.Of.COURTS
            ? question.tree().court(row.court()).map(Court::name).orElse(row.court())
            : row.name(),
        evaluation.numerator(),
        evaluation.denominator().orElse(null),
        evaluation.printed().orElse(null));
  }

  private ProjectionAnswer answer(Projection projection, Indicator indicator, Question question) {
    var gap =
        catalogue
            .targetOf(indicator, question.targetSets(), projection.day())
            .flatMap(found -> found.row().schedule())
            .flatMap(schedule -> gap(schedule, projection));
    return new ProjectionAnswer(
        projection.day(),
        projection.exact().map(value -> value.rounded(indicator.calibre().rounding())).orElse(null),
        gap.map(Schedule.Gap::floor).orElse(null),
        gap.map(g -> -Math.floorDiv(-g.gapCases(), (long) Projection.PACE_DAYS)).orElse(null),
        projection.working().stream().map(WorkingAnswer::of).toList());
  }

  private static Optional<Schedule.Gap> gap(Schedule schedule, Projection projection) {
    return projection.exact().flatMap(value -> schedule.gap(value, projection.day()));
  }
}
