package io.jiheng.indicators.query.value.rest;

import io.jiheng.indicators.catalogue.Catalogue;
import io.jiheng.indicators.catalogue.Formula;
import io.jiheng.indicators.catalogue.Indicator;
import io.jiheng.indicators.catalogue.Rounding;
import io.jiheng.indicators.catalogue.Schedule;
import io.jiheng.indicators.catalogue.Target;
import io.jiheng.indicators.catalogue.TargetSet;
import io.jiheng.indicators.catalogue.Term;
import io.jiheng.indicators.catalogue.Versions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The definition of an indicator: formula, calibre 口径, citation and the targets it has. */
@Schema(name = "Indicator")
public record IndicatorResponse(
    @Schema(examples = "closing-progress") String code,
    @Schema(examples = "审执结案进度") String name,
    @Schema(examples = "Closing progress") String englishName,
    @Schema(examples = "%") String unit,
    Indicator.Direction direction,
    List<TermResponse> numerator,
    @Schema(nullable = true) List<TermResponse> denominator,
    @Schema(description = "统计口径 how it is counted", examples = "不计诉前、恢复执行与保全案件。") String calibre,
    @Schema(description = "口径版本 version of the calibre", examples = "2022") String version,
    @Schema(description = "取位规则 how a quotient is printed") Rounding rounding,
    @Schema(description = "全部口径版本，按施行日 all versions as they take effect")
        List<VersionResponse> versions,
    @Schema(
            description = "为何暂行 why it is provisional; null where it is final",
            examples = "口径待定",
            nullable = true)
        String provisional,
    CitationResponse citation,
    List<TargetRowResponse> targets) {

  /** One sum of the formula. */
  @Schema(name = "Term")
  public record TermResponse(
      @Schema(examples = "closed") String measure,
      @Schema(description = "计量名称 what the measure counts", examples = "结案") String name,
      @Schema(examples = "workload") String families,
      @Schema(examples = "YEAR") String window,
      Term.Sign sign) {}

  /** A version of the calibre, and the days asOf it holds for; none of one that stands beside. */
  @Schema(name = "CalibreVersion")
  public record VersionResponse(
      @Schema(examples = "2022") String version,
      @Schema(description = "自何日起施行；null 为自始", nullable = true) LocalDate from,
      @Schema(description = "至何日止；null 为至今", nullable = true) LocalDate to,
      @Schema(
              description =
                  "备选口径：不施行于任何日期，只在 version= 点名时使用 holds on no day, answers by its name only",
              examples = "false")
          boolean onlyByName,
      @Schema(description = "统计口径 how it is counted", examples = "不计诉前、恢复执行与保全案件。") String calibre,
      CitationResponse citation) {

    static VersionResponse of(Versions versions, Indicator indicator) {
      var calibre = indicator.calibre();
      return new VersionResponse(
          calibre.version(),
          calibre.from().orElse(null),
          versions.lastDay(indicator).orElse(null),
          calibre.onlyByName(),
          calibre.text(),
          CitationResponse.of(indicator.citation()));
    }
  }

  /** The document a definition comes from, and its number there. */
  @Schema(name = "Citation")
  public record CitationResponse(
      @Schema(examples = "003") String document, @Schema(examples = "2") String number) {

    static CitationResponse of(Indicator.Citation citation) {
      return new CitationResponse(citation.document(), citation.number());
    }
  }

  /** A target of one target set; floors by month where the target is a schedule. */
  @Schema(name = "TargetRow")
  public record TargetRowResponse(
      @Schema(examples = "wulanhaote-2022") String set,
      @Schema(examples = "2022") int year,
      @Schema(examples = "003") String document,
      @Schema(examples = "2") String number,
      @Schema(examples = "审执结案进度") String name,
      @Schema(examples = "≥", nullable = true) String comparison,
      @Schema(examples = "90", nullable = true) BigDecimal value,
      @Schema(
              description = "区间上限，非区间为 null upper end of an interval",
              examples = "95",
              nullable = true)
          BigDecimal upTo,
      @Schema(description = "限期：至迟该月底达到 by the end of which month", examples = "6", nullable = true)
          Integer due,
      @Schema(nullable = true) Map<Integer, BigDecimal> floors) {}

  static IndicatorResponse of(Versions versions, LocalDate asOf, Catalogue catalogue) {
    var indicator = versions.on(asOf);
    var formula = indicator.formula();
    return new IndicatorResponse(
        indicator.code(),
        indicator.chineseName(),
        indicator.englishName(),
        indicator.symbol(),
        indicator.direction(),
        terms(formula.numerator()),
        formula instanceof Formula.Quotient quotient ? terms(quotient.denominator()) : null,
        indicator.calibre().text(),
        indicator.calibre().version(),
        indicator.calibre().rounding(),
        versions.inOrder().stream().map(version -> VersionResponse.of(versions, version)).toList(),
        indicator.provisional().orElse(null),
        CitationResponse.of(indicator.citation()),
        catalogue.targetSets().stream()
            .filter(set -> set.rows().containsKey(indicator.code()))
            .map(set -> row(set, set.rows().get(indicator.code())))
            .toList());
  }

  private static List<TermResponse> terms(List<Term> terms) {
    return terms.stream()
        .map(
            term ->
                new TermResponse(
                    term.measure().code(),
                    term.measure().chineseName(),
                    term.families().name(),
                    term.window().name(),
                    term.sign()))
        .toList();
  }

  private static TargetRowResponse row(TargetSet set, TargetSet.Row row) {
    return new TargetRowResponse(
        set.code(),
        set.year(),
        set.document(),
        row.number(),
        row.name(),
        row.target().map(target -> target.comparison().sign()).orElse(null),
        row.target().map(Target::value).orElse(null),
        row.target().flatMap(Target::upTo).orElse(null),
        row.due().map(Month::getValue).orElse(null),
        row.schedule().map(Schedule::floors).map(IndicatorResponse::byNumber).orElse(null));
  }

  private static Map<Integer, BigDecimal> byNumber(Map<Month, BigDecimal> floors) {
    var byNumber = new TreeMap<Integer, BigDecimal>();
    floors.forEach((month, floor) -> byNumber.put(month.getValue(), floor));
    return byNumber;
  }
}
