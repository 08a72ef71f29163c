package io.jiheng.indicators.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.indicators.organization.Scope;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.junit.jupiter.api.Test;

class DocxBulletinTest {

  private static final List<Block> BLOCKS =
      Wording.of(Wordings.packaged()).of(SmallWorld.bulletin(SmallWorld.CITY, Scope.SUBTREE));

  @Test
  void words_tables_and_charts_are_read_back() throws IOException {
    try (var document = new XWPFDocument(new ByteArrayInputStream(written()))) {
      assertThat(document.getParagraphs().get(0).getText()).isEqualTo("试验市中级人民法院2023年6月审判执行工作通报");
      assertThat(document.getParagraphs())
          .anyMatch(paragraph -> paragraph.getText().startsWith("受理各类案件4件，同比上升100.00%；其中新收3件"));
      var domains = document.getTables().get(0);
      assertThat(domains.getRow(0).getCell(1).getText()).isEqualTo("受理(件)");
      assertThat(domains.getRows())
          .last()
          .satisfies(all -> assertThat(all.getCell(9).getText()).isEqualTo("50.00"));
      assertThat(document.getCharts()).hasSize(2);
      var chart =
          document.getCharts().stream()
              .filter(one -> title(one).equals("分类收结存（件）"))
              .findFirst()
              .orElseThrow();
      assertThat(chart.getChartSeries().get(0).getSeriesCount()).isEqualTo(3);
      assertThat(chart.getChartSeries().get(0).getSeries(0).getValuesData().getPointAt(1))
          .hasToString("2.0");
    }
  }

  @Test
  void a_figure_links_to_its_members_under_the_address_that_the_reader_knows() throws IOException {
    try (var document = new XWPFDocument(new ByteArrayInputStream(written()))) {
      var row = document.getTables().get(0).getRow(2);
      var link = (XWPFHyperlinkRun) row.getCell(3).getParagraphs().get(0).getIRuns().get(0);
      assertThat(link.getHyperlink(document).getURL())
          .startsWith(
              "https://board.example/api/v1/indicators/clearance-rate/members?court=%E5%86%8094");
    }
  }

  @Test
  void the_same_bulletin_gives_the_same_bytes() {
    assertThat(written()).isEqualTo(written());
  }

  private static String title(XWPFChart chart) {
    return chart.getTitle().getBody().getParagraph(0).getText();
  }

  private static byte[] written() {
    var out = new ByteArrayOutputStream();
    DocxBulletin.write(BLOCKS, URI.create("https://board.example/"), Optional.empty(), out);
    return out.toByteArray();
  }
}
