package io.jiheng.indicators.query.rest;

import io.jiheng.indicators.catalogue.Catalogue;
import io.jiheng.indicators.catalogue.Indicator;
import io.jiheng.indicators.organization.rest.ProblemResponses;
import io.jiheng.indicators.organization.rest.ScopeParams;
import io.jiheng.indicators.query.ClosedMonths;
import io.jiheng.indicators.query.Question;
import io.jiheng.indicators.query.Values;
import io.jiheng.pattern.access.DataScope;
import io.jiheng.pattern.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The catalogue of indicators, and their values. */
@Path("/api/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
@Tag(name = "indicators", description = "指标与指标值 indicators and their values")
@ProblemResponses
@DataScope(DataScope.Kind.COURT)
public class IndicatorResource {

  private static final String CATALOGUE = "the definitions are the same for every court";

  private final Catalogue catalogue;
  private final Questions questions;
  private final Values values;
  private final ValueAnswers answers;

  IndicatorResource(Catalogue catalogue, Questions questions, Values values, ValueAnswers answers) {
    this.catalogue = catalogue;
    this.questions = questions;
    this.values = values;
    this.answers = answers;
  }

  @GET
  @DataScope(value = DataScope.Kind.NONE, reason = CATALOGUE)
  @Operation(
      operationId = "listIndicators",
      summary = "指标目录 The catalogue of indicators",
      description =
          "每项指标的名称、公式、口径、目标与出处，取 asOf 当日施行的版本。"
              + " Name, formula, calibre, targets and source of every indicator, in the version that holds on asOf.")
  @APIResponse(
      responseCode = "200",
      description = "全部指标 all indicators",
      content = @Content(schema = @Schema(implementation = IndicatorAnswer[].class)))
  public List<IndicatorAnswer> list(
      @QueryParam("asOf")
          @Parameter(description = "取当日施行的口径版本，默认今天 in the versions that hold on that day")
          String asOf) {
    var day = questions.day("asOf", asOf);
    return catalogue.indicators().stream()
        .map(versions -> IndicatorAnswer.of(versions, day, catalogue))
        .toList();
  }

  @GET
  @Path("/{code}")
  @DataScope(value = DataScope.Kind.NONE, reason = CATALOGUE)
  @Operation(
      operationId = "getIndicator",
      summary = "指标定义、口径与出处 Definition of an indicator with calibre and citation",
      description =
          "单项指标的公式、口径、各版本与出处；version 指定口径版本。"
              + " Formula, calibre, versions and source of one indicator; version names a calibre.")
  @APIResponse(
      responseCode = "200",
      description = "指标定义 the definition",
      content = @Content(schema = @Schema(implementation = IndicatorAnswer.class)))
  public IndicatorAnswer get(
      @BeanParam IndicatorParams which,
      @QueryParam("asOf")
          @Parameter(description = "取当日施行的口径版本，默认今天 in the version that holds on that day")
          String asOf) {
    return IndicatorAnswer.of(questions.indicator(which), questions.day("asOf", asOf), catalogue);
  }

  @GET
  @Path("/{code}/value")
  @Operation(
      operationId = "getValue",
      summary = "指标值 Value of an indicator for a court, a department, a judge, a family of cases",
      description =
          "分子分母均为精确值；值按四舍五入保留两位小数。ETag 未变时答 304。"
              + " Exact parts and the value rounded half-up; 304 while nothing changed.")
  @APIResponse(
      responseCode = "200",
      description = "指标值 the value",
      content = @Content(schema = @Schema(implementation = ValueAnswer.class)))
  @APIResponse(responseCode = "304", description = "未变 unchanged since the ETag given")
  public Response value(
      @BeanParam IndicatorParams which,
      @Valid @BeanParam ScopeParams scope,
      @Valid @BeanParam SliceParams cut,
      @QueryParam("asOf")
          @Parameter(description = "统计截止日，默认今天 at the end of which day", example = "2023-06-30")
          String asOf,
      @Context Request request,
      @Context HttpHeaders headers)
      throws SQLException {
    var versions = questions.indicator(which);
    var question = questions.of(scope, cut);
    var day = questions.day("asOf", asOf);
    var indicator = versions.on(day);
    var language = AnswerLanguage.of(headers);
    var snapshot = values.snapshot(question);
    var freshness = ValueAnswers.freshness(question, snapshot, day);
    var unchanged =
        Unchanged.of(
            question,
            snapshot,
            catalogue.digest(),
            indicator.code(),
            indicator.calibre().version(),
            day,
            cut,
            language,
            freshness);
    var same = unchanged.evaluate(request);
    if (same.isPresent()) {
      return same.get();
    }
    var answer =
        values.evaluate(question, snapshot, asked -> List.of(indicator), List.of(day)).get(0);
    var closed =
        which.givenVersion().isPresent()
            ? Optional.<ClosedMonths.Closed>empty()
            : answers.closed(question, cut, snapshot, day);
    return unchanged.answer(answers.of(question, freshness, closed, answer, language));
  }

  @GET
  @Path("/{code}/series")
  @Operation(
      operationId = "getSeries",
      summary = "指标值序列 Values at the end of each day, week or month of a span",
      description = "每点为该期末（不晚于 to）的累计值。 Each point is the value as of the end of its period.")
  @APIResponse(
      responseCode = "200",
      description = "序列 the series",
      content = @Content(schema = @Schema(implementation = SeriesAnswer.class)))
  @APIResponse(responseCode = "304", description = "未变 unchanged since the ETag given")
  public Response series(
      @BeanParam IndicatorParams which,
      @Valid @BeanParam ScopeParams scope,
      @Valid @BeanParam SliceParams cut,
      @QueryParam("from")
          @Parameter(description = "起始日，默认为 to 当年元旦 default 1 January", example = "2023-01-01")
          String from,
      @QueryParam("to") @Parameter(description = "截止日，默认今天 default today", example = "2023-06-30")
          String to,
      @QueryParam("by") @DefaultValue("MONTH") @Parameter(description = "步长 the step")
          SeriesAnswer.Step by,
      @Context Request request,
      @Context HttpHeaders headers)
      throws SQLException {
    var versions = questions.indicator(which);
    var question = questions.of(scope, cut);
    var last = questions.day("to", to);
    var first = questions.given("from", from).orElse(last.withDayOfYear(1));
    var days = SeriesAnswer.days(first, last, by);
    var language = AnswerLanguage.of(headers);
    var snapshot = values.snapshot(question);
    var unchanged =
        Unchanged.of(
            question,
            snapshot,
            catalogue.digest(),
            versions.on(last).code(),
            versions.names(),
            days,
            cut,
            language);
    var same = unchanged.evaluate(request);
    if (same.isPresent()) {
      return same.get();
    }
    return unchanged.answer(
        seriesAnswer(
            versions.on(last),
            question,
            by,
            days,
            values.evaluate(question, snapshot, day -> List.of(versions.on(day)), days)));
  }

  private static SeriesAnswer seriesAnswer(
      Indicator indicator,
      Question question,
      SeriesAnswer.Step by,
      List<LocalDate> days,
      List<Values.Answer> found) {
    return new SeriesAnswer(
        indicator.code(),
        indicator.chineseName(),
        question.court(),
        question.scope(),
        days.get(0),
        days.get(days.size() - 1),
        by,
        indicator.symbol(),
        found.stream().map(SeriesAnswer.Point::of).toList());
  }
}
