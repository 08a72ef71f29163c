package io.jiheng.indicators.bulletin.rest;

import io.jiheng.indicators.bulletin.Column;
import io.jiheng.indicators.bulletin.Figure;
import io.jiheng.indicators.bulletin.Group;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The figures of a bulletin. */
final class FigureResponses {

  private static final String MEMBERS =
      "/api/v1/indicators/closed-count/members?court=%E5%86%8002&scope=SUBTREE&part=NUMERATOR&asOf=2023-06-30&version=2023";

  private FigureResponses() {}

  /**
   * A figure, last year's, and where its members are listed.
   *
   * @param value null where there is nothing to divide by
   * @param difference null where one of both has no value, or a percentage of nothing were asked
   *     for
   */
  @Schema(name = "BulletinFigure")
  record FigureResponse(
      @Schema(examples = "5021", nullable = true) BigDecimal value,
      @Schema(examples = "件") String unit,
      @Schema(examples = "4810", nullable = true) BigDecimal lastYear,
      @Schema(description = "同比 against last year", examples = "4.39", nullable = true)
          BigDecimal difference,
      @Schema(description = "% 或个百分点 per cent for counts, points for rates", examples = "%")
          String differenceUnit,
      @Schema(
              description = "所计案件（率为分子）的地址，非由案件构成为 null its members",
              examples = MEMBERS,
              nullable = true)
          String members,
      @Schema(description = "率的分母案件的地址 the members of what a rate is a share of", nullable = true)
          String outOf,
      @Schema(description = "上年所计案件的地址 the members of last year's", nullable = true)
          String membersLastYear) {

    static FigureResponse of(Figure figure) {
      return new FigureResponse(
          figure.value().printed().orElse(null),
          figure.symbol(),
          figure.lastYear().earlier().printed().orElse(null),
          figure.lastYear().difference().orElse(null),
          figure.lastYear().unit(),
          figure.members().orElse(null),
          figure.outOf().orElse(null),
          figure.membersLastYear().orElse(null));
    }
  }

  /** The figures of a group of cases. */
  @Schema(name = "BulletinGroup")
  record GroupResponse(
      @Schema(examples = "民事") String name,
      @Schema(examples = "冀02") String court,
      @Schema(description = "受理：旧存加新收 accepted") FigureResponse accepted,
      @Schema(description = "新收 received") FigureResponse received,
      @Schema(description = "结案 closed") FigureResponse closed,
      @Schema(description = "未结 pending") FigureResponse pending,
      @Schema(description = "结案率 closed of those accepted") FigureResponse closingRate,
      @Schema(description = "结收比 closed against those received") FigureResponse clearanceRate,
      @Schema(description = "所含案件类别 the type words of a field of law") List<GroupResponse> parts) {

    static GroupResponse of(Group group) {
      return new GroupResponse(
          group.name(),
          group.court(),
          FigureResponse.of(group.figure(Column.ACCEPTED)),
          FigureResponse.of(group.figure(Column.RECEIVED)),
          FigureResponse.of(group.figure(Column.CLOSED)),
          FigureResponse.of(group.figure(Column.PENDING)),
          FigureResponse.of(group.figure(Column.CLOSING_RATE)),
          FigureResponse.of(group.figure(Column.CLEARANCE_RATE)),
          group.parts().stream().map(GroupResponse::of).toList());
    }
  }
}
