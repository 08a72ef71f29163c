package io.jiheng.indicators.bulletin;

import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Puts a chart of columns into a document, as figures that the word processor draws. */
final class DocxChart {

  private static final int WIDTH_CM = 16;
  private static final int HEIGHT_CM = 8;

  private DocxChart() {}

  static void add(Chart chart, XWPFDocument document) throws IOException, InvalidFormatException {
    var drawn =
        document.createChart(
            WIDTH_CM * Units.EMU_PER_CENTIMETER, HEIGHT_CM * Units.EMU_PER_CENTIMETER);
    drawn.setTitleText(chart.title());
    drawn.setTitleOverlay(false);
    drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    var below = drawn.createCategoryAxis(AxisPosition.BOTTOM);
    var beside = drawn.createValueAxis(AxisPosition.LEFT);
    beside.setCrosses(AxisCrosses.AUTO_ZERO);
    var data = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, below, beside);
    data.setBarDirection(BarDirection.COL);
    data.setVaryColors(false);
    var labels = XDDFDataSourcesFactory.fromArray(chart.labels().toArray(String[]::new));
    for (var series : chart.series()) {
      var values = XDDFDataSourcesFactory.fromArray(series.values().toArray(Number[]::new));
      var columns = data.addSeries(labels, values);
      columns.setTitle(series.name(), null);
      // Not drawn.plot: it would keep a workbook of the figures beside the chart.
      columns.plot();
    }
  }
}
