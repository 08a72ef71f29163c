package io.jiheng.indicators.query.rest;

import io.jiheng.contract.CaseNumber;
import io.jiheng.indicators.casefile.FileKey;
import io.jiheng.indicators.catalogue.Indicator;
import io.jiheng.indicators.catalogue.Term;
import io.jiheng.indicators.organization.Scope;
import io.jiheng.indicators.organization.rest.ScopeParams;
import io.jiheng.indicators.query.Explanation;
import io.jiheng.indicators.query.Member;
import io.jiheng.indicators.query.Members;
import io.jiheng.indicators.query.Part;
import io.jiheng.indicators.query.Values;
import io.jiheng.indicators.store.FileRow;
import io.jiheng.indicators.store.FileRows;
import io.jiheng.indicators.store.LimitsInForce;
import io.jiheng.indicators.store.Transactions;
import io.jiheng.pattern.access.Roles;
import io.jiheng.pattern.page.PageRequest;
import io.jiheng.pattern.problem.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The cases behind a number, and why a case is among them or not. */
@Path("/api/v1/indicators/{code}")
@RolesAllowed({Roles.VIEWER, Roles.CLERK, Roles.APPROVER, Roles.TREASURER, Roles.ADMIN})
@Tag(name = "members", description = "指标成员与解释 the cases behind a number")
@ProblemResponses
public class MembersResource {

  private final Questions questions;
  private final Members members;
  private final Values values;
  private final Transactions transactions;

  MembersResource(Questions questions, Members members, Values values, Transactions transactions) {
    this.questions = questions;
    this.members = members;
    this.values = values;
    this.transactions = transactions;
  }

  /**
   * A page of members.
   *
   * @param total how many there are
   * @param sum what they add up to: the numerator or denominator of the value
   */
  @Schema(name = "MemberPage")
  public record MemberPage(List<MemberAnswer> items, int page, int size, long total, long sum) {}

  @GET
  @Path("/members")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "listMembers",
      summary = "指标成员 The cases or items behind a numerator or denominator",
      description =
          "每件附计入的缘由；各件 amount 之和恒等于该部分的数。"
              + " Each with the reason; their amounts always add up to the figure.")
  @APIResponse(
      responseCode = "200",
      description = "一页成员 a page of members",
      content = @Content(schema = @Schema(implementation = MemberPage.class)))
  public MemberPage list(
      @PathParam("code") @Parameter(example = "closing-rate") String code,
      @QueryParam("part") @DefaultValue("NUMERATOR") @Parameter(description = "分子或分母") Part part,
      @Valid @BeanParam ScopeParams scope,
      @BeanParam SliceParams cut,
      @QueryParam("asOf") @Parameter(description = "统计截止日，默认今天", example = "2023-06-30")
          String asOf,
      @Valid @BeanParam PageRequest page)
      throws SQLException {
    var all = members(code, part, scope, cut, asOf);
    return new MemberPage(
        all.stream().skip(page.offset()).limit(page.size()).map(MemberAnswer::of).toList(),
        page.page(),
        page.size(),
        all.size(),
        all.stream().mapToLong(Member::amount).sum());
  }

  @GET
  @Path("/members.csv")
  @Produces("text/csv;charset=UTF-8")
  @Operation(operationId = "exportMembersCsv", summary = "导出成员（CSV）Members as CSV")
  @APIResponse(
      responseCode = "200",
      description = "UTF-8 CSV，带字节序标记 with a byte order mark for spreadsheets",
      content = @Content(mediaType = "text/csv", example = "案号,事项,法院\n"))
  public Response csv(
      @PathParam("code") @Parameter(example = "closing-rate") String code,
      @QueryParam("part") @DefaultValue("NUMERATOR") Part part,
      @Valid @BeanParam ScopeParams scope,
      @BeanParam SliceParams cut,
      @QueryParam("asOf") @Parameter(example = "2023-06-30") String asOf)
      throws SQLException {
    var all = members(code, part, scope, cut, asOf);
    return MembersExport.csv(code + "-" + part, all);
  }

  @GET
  @Path("/members.xlsx")
  @Produces(MembersExport.XLSX)
  @Operation(operationId = "exportMembersXlsx", summary = "导出成员（XLSX）Members as a workbook")
  @APIResponse(
      responseCode = "200",
      description = "工作簿 a workbook",
      content =
          @Content(
              mediaType = MembersExport.XLSX,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response xlsx(
      @PathParam("code") @Parameter(example = "closing-rate") String code,
      @QueryParam("part") @DefaultValue("NUMERATOR") Part part,
      @Valid @BeanParam ScopeParams scope,
      @BeanParam SliceParams cut,
      @QueryParam("asOf") @Parameter(example = "2023-06-30") String asOf)
      throws SQLException {
    var all = members(code, part, scope, cut, asOf);
    return MembersExport.xlsx(code + "-" + part, all);
  }

  @GET
  @Path("/explain")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "explainCase",
      summary = "解释一案 Why a case is in an indicator or out of it")
  @APIResponse(
      responseCode = "200",
      description = "逐项缘由 term by term",
      content = @Content(schema = @Schema(implementation = ExplainAnswer.class)))
  public ExplainAnswer explain(
      @PathParam("code") @Parameter(example = "closing-rate") String code,
      @QueryParam("case") @Parameter(description = "案号", example = "(2023)冀0283民初1234号")
          String caseNumber,
      @QueryParam("court")
          @Parameter(description = "为哪个法院解释，默认本案所在法院 for which court", example = "冀0283")
          String court,
      @QueryParam("scope") @DefaultValue("COURT") Scope scope,
      @BeanParam SliceParams cut,
      @QueryParam("asOf") @Parameter(example = "2023-06-30") String asOf,
      @Context HttpHeaders headers)
      throws SQLException {
    var indicator = questions.indicator(code);
    var number = CaseNumbers.read(caseNumber);
    var asked = court == null || court.isBlank() ? number.court() : court;
    var question = questions.of(new ScopeParams(asked, scope), cut);
    questions.of(new ScopeParams(number.court(), Scope.COURT), cut);
    var day = questions.day("asOf", asOf);
    var row = find(number);
    var file = question.knownAt().map(row::foldKnownAt).orElseGet(row::fold);
    var limits = transactions.readAtOneMoment(c -> LimitsInForce.read(c, List.of(number.court())));
    var explanation = Explanation.of(file, limits, indicator, question, day);
    return ExplainAnswer.of(code, explanation, day, AnswerLanguage.of(headers));
  }

  private List<Member> members(
      String code, Part part, ScopeParams scope, SliceParams cut, String asOf) throws SQLException {
    var indicator = questions.indicator(code);
    var question = questions.of(scope, cut);
    LocalDate day = questions.day("asOf", asOf);
    // Like values, members are not answered while the counters are behind the rules.
    values.snapshot(question);
    return members.of(question, terms(indicator, part), day);
  }

  private static List<Term> terms(Indicator indicator, Part part) {
    var terms = part.terms(indicator);
    if (terms.isEmpty()) {
      throw Problem.of(400, "no-such-part").arg("indicator", indicator.code()).exception();
    }
    return terms;
  }

  private FileRow find(CaseNumber number) throws SQLException {
    return transactions
        .readAtOneMoment(connection -> FileRows.find(connection, FileKey.of(number)))
        .orElseThrow(
            () -> Problem.of(404, "unknown-case").arg("caseNumber", number.toString()).exception());
  }
}
