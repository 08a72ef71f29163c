package io.jiheng.indicators.bulletin;

import static io.jiheng.indicators.bulletin.SmallWorld.CATALOGUE;
import static io.jiheng.indicators.bulletin.SmallWorld.CITY;
import static io.jiheng.indicators.bulletin.SmallWorld.FIRST;
import static io.jiheng.indicators.bulletin.SmallWorld.SECOND;
import static io.jiheng.indicators.bulletin.SmallWorld.tables;
import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.indicators.organization.Scope;
import io.jiheng.indicators.query.value.Standing;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TablesTest {

  @Test
  void the_whole_is_told_with_last_year_beside_it() throws SQLException {
    var whole = tables(CITY, Scope.SUBTREE).figures().group("合计", List.of());

    assertThat(values(whole)).containsExactly("4", "3", "2", "2", "50.00", "66.67");
    assertThat(lastYear(whole)).containsExactly("2", "2", "2", "0", "100.00", "100.00");
    assertThat(differences(whole))
        .containsExactly("100.00%", "50.00%", "0.00%", "-", "-50.00个百分点", "-33.33个百分点");
  }

  @Test
  void fields_of_law_and_type_words_without_a_case_are_left_out() throws SQLException {
    var domains = tables(CITY, Scope.SUBTREE).domains();

    assertThat(domains).extracting(Group::name).containsExactly("刑事", "民事", "执行");
    assertThat(values(domains.get(0))).containsExactly("0", "0", "0", "0", "-", "-");
    assertThat(lastYear(domains.get(0))).startsWith("1", "1", "1", "0");
    assertThat(values(domains.get(1))).containsExactly("3", "2", "2", "1", "66.67", "100.00");
    assertThat(domains.get(1).parts()).extracting(Group::name).containsExactly("民初", "民终");
    assertThat(values(domains.get(1).parts().get(0))).startsWith("2", "1", "1", "1");
    assertThat(values(domains.get(2))).containsExactly("1", "1", "0", "1", "0.00", "0.00");
  }

  @Test
  void the_rows_of_the_courts_add_up_to_the_whole() throws SQLException {
    var courts = tables(CITY, Scope.SUBTREE).courts();

    assertThat(courts).extracting(Group::name).containsExactly("试验市中级人民法院（本级）", "甲县人民法院", "乙县人民法院");
    assertThat(courts).extracting(Group::court).containsExactly(CITY, FIRST, SECOND);
    assertThat(courts).extracting(court -> values(court).get(0)).containsExactly("1", "2", "1");
    assertThat(courts).extracting(court -> values(court).get(3)).containsExactly("0", "1", "1");
    assertThat(tables(FIRST, Scope.COURT).courts()).isEmpty();
  }

  @Test
  void every_figure_carries_the_address_of_its_members() throws SQLException {
    var civil = tables(CITY, Scope.SUBTREE).domains().get(1);

    assertThat(civil.figure(Column.RECEIVED).members())
        .contains(
            "/api/v1/indicators/clearance-rate/members?court=%E5%86%8094&scope=SUBTREE"
                + "&family=%E6%B0%91%E4%BA%8B&part=DENOMINATOR&asOf=2023-06-30&version="
                + version("clearance-rate"));
    assertThat(civil.figure(Column.RECEIVED).outOf()).isEmpty();
    assertThat(civil.figure(Column.CLOSING_RATE).outOf().orElseThrow())
        .contains("closing-rate", "part=DENOMINATOR");
    assertThat(civil.figure(Column.CLOSED).membersLastYear().orElseThrow())
        .contains("asOf=2022-06-30");
    assertThat(civil.figures().values()).allMatch(figure -> figure.members().isPresent());
  }

  @Test
  void an_indicator_is_held_against_what_the_court_has_chosen() throws SQLException {
    var figures = tables(CITY, Scope.SUBTREE).figures();

    var clearance = figures.held(CATALOGUE.indicator("clearance-rate").orElseThrow().on(day()));

    assertThat(clearance.isHeld()).isTrue();
    assertThat(clearance.standing()).isEqualTo(Standing.NOT_MET);
    assertThat(clearance.applicable().orElseThrow().set().code()).isEqualTo("overall-2023");
    var booked = figures.held(CATALOGUE.indicator("media-articles").orElseThrow().on(day()));
    assertThat(booked.figure().members())
        .contains(
            "/api/v1/ledger?court=%E5%86%8094&scope=SUBTREE&item=media-articles"
                + "&from=2023-01-01&to=2023-06-30");
  }

  private static LocalDate day() {
    return SmallWorld.JUNE.asOf();
  }

  private static String version(String code) {
    return CATALOGUE.indicator(code).orElseThrow().on(day()).calibre().version();
  }

  private static List<String> values(Group group) {
    return figures(group)
        .map(figure -> figure.value().printed().map(BigDecimal::toPlainString).orElse("-"))
        .toList();
  }

  private static List<String> lastYear(Group group) {
    return figures(group)
        .map(figure -> figure.lastYear().earlier().printed())
        .map(printed -> printed.map(BigDecimal::toPlainString).orElse("-"))
        .toList();
  }

  private static List<String> differences(Group group) {
    return figures(group)
        .map(Figure::lastYear)
        .map(compared -> compared.difference().map(d -> d + compared.unit()).orElse("-"))
        .toList();
  }

  private static Stream<Figure> figures(Group group) {
    return Stream.of(Column.values()).map(group::figure);
  }
}
