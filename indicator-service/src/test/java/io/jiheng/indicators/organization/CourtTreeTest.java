package io.jiheng.indicators.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CourtTreeTest {

  @Test
  void aCourtReachesThoseUnderItTheNearestFirst() {
    var tree =
        new CourtTree(
            List.of(
                court("冀", null, true),
                court("冀01", "冀", false),
                court("冀0102", "冀01", false),
                court("冀02", "冀", false),
                court("京", null, false)));

    assertThat(tree.subtree("冀")).containsExactly("冀", "冀01", "冀02", "冀0102");
    assertThat(tree.subtree("津")).containsExactly("津");
    assertThat(tree.isUnder("冀0102", "冀")).isTrue();
    assertThat(tree.isUnder("冀", "冀0102")).isFalse();
    assertThat(tree.isUnder("津", "津")).isTrue();
    assertThat(tree.forbidsRanking("冀0102")).contains("冀");
    assertThat(tree.forbidsRanking("京")).isEmpty();
  }

  @Test
  void aCircleInTheTableIsWalkedOnce() {
    var tree =
        new CourtTree(
            List.of(
                court("冀01", "冀02", false),
                court("冀02", "冀01", false),
                court("冀03", "冀03", false)));

    assertThat(tree.subtree("冀01")).containsExactly("冀01", "冀02");
    assertThat(tree.subtree("冀03")).containsExactly("冀03");
    assertThat(tree.isUnder("冀01", "冀03")).isFalse();
    assertThat(tree.forbidsRanking("冀01")).isEmpty();
  }

  private static Court court(String code, String parent, boolean noRanking) {
    return new Court(
        code, code + "法院", CourtLevel.BASIC, Optional.ofNullable(parent), List.of(), noRanking);
  }
}
