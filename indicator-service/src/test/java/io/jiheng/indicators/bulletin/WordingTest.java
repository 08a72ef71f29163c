package io.jiheng.indicators.bulletin;

import static io.jiheng.indicators.bulletin.SmallWorld.CITY;
import static io.jiheng.indicators.bulletin.SmallWorld.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.indicators.bulletin.Wording.Reason;
import io.jiheng.indicators.organization.Scope;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordingTest {

  private static final Bulletin CITY_IN_JUNE = SmallWorld.bulletin(CITY, Scope.SUBTREE);

  @Test
  void figures_stand_where_they_are_named_each_with_its_members() {
    var blocks =
        Wording.of("# ${法院}${月份}通报\n\n新收${新收}，${新收.同比}；结案率${结案率}，${结案率.同比}；未结${未结.上年}，${未结.同比}。")
            .of(CITY_IN_JUNE);

    assertThat(texts(blocks))
        .containsExactly(
            "试验市中级人民法院2023年6月通报", "新收3件，同比上升50.00%；结案率50.00%，同比下降50.00个百分点；未结0件，上年同期无可比数。");
    assertThat(((Prose) blocks.get(1)).runs().get(1).members().orElseThrow())
        .contains("clearance-rate", "part=DENOMINATOR");
  }

  @Test
  void a_field_of_law_without_a_case_has_no_figure() {
    var blocks = Wording.of("行政${行政.新收}，执行${执行.新收}，${执行.结案.同比}").of(CITY_IN_JUNE);

    assertThat(texts(blocks)).containsExactly("行政—，执行1件，上年同期无可比数");
  }

  @Test
  void headings_are_numbered_and_left_out_where_nothing_comes_below() {
    var text = "## 甲\n一段\n## 各院\n${表.法院}\n## 乙\n一段\n### 附件\n一段";

    assertThat(texts(Wording.of(text).of(SmallWorld.bulletin(SECOND, Scope.COURT))))
        .containsExactly("一、甲", "一段", "二、乙", "一段", "附件", "一段");
    assertThat(texts(Wording.of(text).of(CITY_IN_JUNE)))
        .containsExactly("一、甲", "一段", "二、各院", "[各法院收结存情况]", "三、乙", "一段", "附件", "一段");
  }

  @Test
  void what_stands_for_nothing_is_named_with_its_place() {
    assertThat(Wording.mistakes("# ${法院}\n新收${新收}，${新受}\n见${表.法院}\n  ${图.类别}\n${}\n${图.类别}"))
        .containsExactly(
            new Wording.Mistake(2, 9, "新受", Reason.UNKNOWN),
            new Wording.Mistake(3, 2, "表.法院", Reason.NOT_ALONE),
            new Wording.Mistake(5, 1, "", Reason.UNKNOWN),
            new Wording.Mistake(6, 1, "图.类别", Reason.REPEATED));
  }

  @Test
  void the_packaged_wording_has_no_mistakes_and_shows_every_table_and_chart() {
    assertThat(Wording.mistakes(Wordings.packaged())).isEmpty();
    assertThat(texts(Wording.of(Wordings.packaged()).of(CITY_IN_JUNE)))
        .contains("[分类收结存情况]", "[各法院收结存情况]", "[质效指标对照]", "图分类收结存（件）", "图各法院收结存（件）");
  }

  private static List<String> texts(List<Block> blocks) {
    return blocks.stream().map(WordingTest::text).toList();
  }

  private static String text(Block block) {
    if (block instanceof Grid grid) {
      return "[" + grid.caption() + "]";
    }
    return block instanceof Chart chart
        ? "图" + chart.title()
        : ((Prose) block).runs().stream().map(Run::text).collect(Collectors.joining());
  }
}
