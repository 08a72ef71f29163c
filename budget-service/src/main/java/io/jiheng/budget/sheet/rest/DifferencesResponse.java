package io.jiheng.budget.sheet.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jiheng.budget.sheet.Difference;
import io.jiheng.budget.sheet.Differences;
import io.jiheng.budget.sheet.Revision;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What two revisions have differently 修订比对. */
@Schema(name = "Differences")
public record DifferencesResponse(
    @Schema(examples = "3") int from,
    @Schema(examples = "4") int to,
    @Schema(description = "逐格 / cell by cell") List<CellResponse> cells) {

  @Schema(name = "Difference")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record CellResponse(
      @Schema(description = "行 / row", examples = "预算规模及资金用途") String row,
      @Schema(description = "单元格 / cell", examples = "预算数") String cell,
      @Schema(
              description = "原先没有则缺 / absent: was not there",
              examples = "235.80 万元",
              nullable = true)
          String before,
      @Schema(description = "不再有则缺 / absent: is gone", examples = "250.00 万元", nullable = true)
          String after) {

    static CellResponse of(Difference difference) {
      return new CellResponse(
          difference.row(),
          difference.cell(),
          difference.before().orElse(null),
          difference.after().orElse(null));
    }
  }

  static DifferencesResponse of(Revision from, Revision to) {
    return of(from.number(), to.number(), Differences.between(from.after(), to.after()));
  }

  public static DifferencesResponse of(int from, int to, List<Difference> differences) {
    return new DifferencesResponse(from, to, differences.stream().map(CellResponse::of).toList());
  }
}
