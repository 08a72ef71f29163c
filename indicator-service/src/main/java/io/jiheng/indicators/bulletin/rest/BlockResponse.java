package io.jiheng.indicators.bulletin.rest;

import io.jiheng.indicators.bulletin.Block;
import io.jiheng.indicators.bulletin.Chart;
import io.jiheng.indicators.bulletin.Grid;
import io.jiheng.indicators.bulletin.Prose;
import io.jiheng.indicators.bulletin.Run;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of a bulletin's document: prose has runs, a table has columns and rows, a chart has labels
 * and series; what it has not is null.
 */
@Schema(name = "BulletinBlock")
public record BlockResponse(
    Kind kind,
    @Schema(description = "表题、图题 the caption", examples = "分类收结存情况", nullable = true)
        String caption,
    @Schema(nullable = true) List<RunResponse> runs,
    @Schema(examples = "[\"类别\", \"受理(件)\"]", nullable = true) List<String> columns,
    @Schema(nullable = true) List<List<RunResponse>> rows,
    @Schema(examples = "[\"刑事\", \"民事\"]", nullable = true) List<String> labels,
    @Schema(nullable = true) List<SeriesResponse> series) {

  /** What it is. */
  @Schema(name = "BulletinBlockKind")
  public enum Kind {
    TITLE,
    HEADING,
    PARAGRAPH,
    TABLE,
    CHART
  }

  /** A piece of text, and where the members of its figure are listed. */
  @Schema(name = "BulletinRun")
  public record RunResponse(
      @Schema(examples = "5021件") String text,
      @Schema(description = "所计案件的地址，无数字的为 null its members", nullable = true) String members) {

    static RunResponse of(Run run) {
      return new RunResponse(run.text(), run.members().orElse(null));
    }
  }

  /** The values of a colour, one for each label. */
  @Schema(name = "BulletinSeries")
  public record SeriesResponse(
      @Schema(examples = "新收") String name,
      @Schema(examples = "[812, 4209]") List<BigDecimal> values) {}

  static BlockResponse of(Block block) {
    if (block instanceof Grid grid) {
      var rows = grid.rows().stream().map(BlockResponse::runs).toList();
      return new BlockResponse(Kind.TABLE, grid.caption(), null, grid.columns(), rows, null, null);
    }
    if (block instanceof Chart chart) {
      var series =
          chart.series().stream().map(one -> new SeriesResponse(one.name(), one.values())).toList();
      return new BlockResponse(Kind.CHART, chart.title(), null, null, null, chart.labels(), series);
    }
    var prose = (Prose) block;
    return new BlockResponse(
        Kind.valueOf(prose.kind().name()), null, runs(prose.runs()), null, null, null, null);
  }

  private static List<RunResponse> runs(List<Run> runs) {
    return runs.stream().map(RunResponse::of).toList();
  }
}
