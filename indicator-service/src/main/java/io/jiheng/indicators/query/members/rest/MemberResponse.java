package io.jiheng.indicators.query.members.rest;

import io.jiheng.indicators.casefile.CaseClosed;
import io.jiheng.indicators.casefile.CaseFile;
import io.jiheng.indicators.casefile.CaseFiled;
import io.jiheng.indicators.casefile.Dossier;
import io.jiheng.indicators.casefile.Outcome;
import io.jiheng.indicators.query.members.Member;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the cases or items behind a figure, with the reason. */
@Schema(name = "Member")
public record MemberResponse(
    @Schema(
            description = "案号；信访、事项为其编号 case number, or id of a petition or matter",
            examples = "(2023)冀0283民初1234号")
        String file,
    @Schema(description = "案件中的哪一项 which item of it", examples = "PAY-1", nullable = true)
        String item,
    @Schema(examples = "冀0283") String court,
    @Schema(examples = "民初", nullable = true) String family,
    @Schema(examples = "民事审判一庭", nullable = true) String department,
    @Schema(examples = "J0017", nullable = true) String judge,
    @Schema(examples = "2023-03-01", nullable = true) LocalDate filedOn,
    @Schema(examples = "2023-05-18", nullable = true) LocalDate closedOn,
    @Schema(nullable = true) Outcome outcome,
    @Schema(
            description = "计入的数 what it adds; the amounts of all members are the figure",
            examples = "1")
        long amount,
    List<ReasonResponse> reasons) {

  /** Which term of the formula took it, for a fact of which day. */
  @Schema(name = "MemberReason")
  public record ReasonResponse(
      @Schema(examples = "closed") String measure,
      @Schema(examples = "结案") String name,
      @Schema(examples = "all") String families,
      @Schema(examples = "YEAR") String window,
      @Schema(examples = "2023-05-18") LocalDate day,
      @Schema(examples = "1") long amount) {

    static ReasonResponse of(Member.Reason reason) {
      return new ReasonResponse(
          reason.term().measure().code(),
          reason.term().measure().chineseName(),
          reason.term().families().name(),
          reason.term().window().name(),
          reason.day(),
          reason.amount());
    }
  }

  static MemberResponse of(Member member) {
    var file = member.file();
    var closing = caseFile(file).flatMap(CaseFile::closing);
    return new MemberResponse(
        file.key().name(),
        member.item().isEmpty() ? null : member.item(),
        file.key().court(),
        caseFile(file).map(f -> f.family().word()).orElse(null),
        file.department().orElse(null),
        file.judge().orElse(null),
        caseFile(file).flatMap(CaseFile::filing).map(CaseFiled::filedOn).orElse(null),
        closing.map(CaseClosed::closedOn).orElse(null),
        closing.map(CaseClosed::outcome).orElse(null),
        member.amount(),
        member.reasons().stream().map(ReasonResponse::of).toList());
  }

  private static Optional<CaseFile> caseFile(Dossier file) {
    return file instanceof CaseFile caseFile ? Optional.of(caseFile) : Optional.empty();
  }
}
