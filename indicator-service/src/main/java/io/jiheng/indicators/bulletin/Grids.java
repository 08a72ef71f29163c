package io.jiheng.indicators.bulletin;

import io.jiheng.indicators.casefile.CaseFiled;
import io.jiheng.indicators.query.supervision.LongPendingCase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lays the figures of a bulletin out as tables and charts. */
final class Grids {

  private static final List<String> OF_INDICATORS =
      List.of("指标", "本期", "上年同期", "同比", "目标", "对照", "依据");
  private static final List<String> OF_LONG_PENDING =
      List.of("案号", "法院", "庭室", "立案日期", "未结天数", "种类", "备注");

  private final Bulletin bulletin;

  Grids(Bulletin bulletin) {
    this.bulletin = bulletin;
  }

  /** By field of law and type word, the whole at the end. */
  Optional<Block> domains() {
    var rows = new ArrayList<List<Run>>();
    for (var domain : bulletin.domains()) {
      rows.add(row(domain.name(), domain));
      domain.parts().forEach(family -> rows.add(row("　" + family.name(), family)));
    }
    return groups("分类收结存情况", "类别", rows);
  }

  /** By court, the whole at the end; absent for a court alone. */
  Optional<Block> courts() {
    return groups(
        "各法院收结存情况",
        "法院",
        bulletin.courts().stream().map(court -> row(court.name(), court)).toList());
  }

  private Optional<Block> groups(String caption, String first, List<List<Run>> rows) {
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    var all = new ArrayList<>(rows);
    all.add(row(bulletin.whole().name(), bulletin.whole()));
    return Optional.of(new Grid(caption, columns(first), all));
  }

  private List<String> columns(String first) {
    var names = new ArrayList<>(List.of(first));
    for (var column : Column.values()) {
      var figure = bulletin.whole().figure(column);
      names.add(column.chineseName() + "(" + figure.symbol() + ")");
      names.add("同比(" + figure.lastYear().unit() + ")");
    }
    return names;
  }

  private static List<Run> row(String name, Group group) {
    return Stream.concat(
            Stream.of(Run.plain(name)),
            Stream.of(Column.values())
                .map(group::figure)
                .flatMap(figure -> Stream.of(Phrases.number(figure), Phrases.difference(figure))))
        .toList();
  }

  /** The indicators that a target or a schedule is set for. */
  Optional<Block> indicators() {
    return grid("质效指标对照", OF_INDICATORS, bulletin.indicators().stream().map(Grids::row).toList());
  }

  private static List<Run> row(HeldIndicator held) {
    var set = held.applicable().orElseThrow();
    return List.of(
        Run.plain(held.indicator().chineseName()),
        Phrases.amount(held.figure()),
        Phrases.amountLastYear(held.figure()),
        Phrases.change(held.figure()),
        Run.plain(Phrases.wanted(held)),
        Run.plain(Phrases.standing(held.standing())),
        Run.plain(set.set().document() + " " + set.row().number()));
  }

  /** The longest pending cases. */
  Optional<Block> longPending() {
    return grid(
        "长期未结案件",
        OF_LONG_PENDING,
        bulletin.longPending().longest().stream().map(Grids::row).toList());
  }

  private static List<Run> row(LongPendingCase one) {
    var file = one.file();
    return Stream.of(
            file.number().toString(),
            file.number().court(),
            Phrases.text(file.department()),
            Phrases.text(file.filing().map(CaseFiled::filedOn)),
            String.valueOf(one.daysPending()),
            one.kind() == LongPendingCase.Kind.TRIAL ? "审判" : "执行",
            one.excluded() ? "已剔除" : "")
        .map(Run::plain)
        .toList();
  }

  private static Optional<Block> grid(String caption, List<String> columns, List<List<Run>> rows) {
    return rows.isEmpty() ? Optional.empty() : Optional.of(new Grid(caption, columns, rows));
  }

  /** Received, closed and pending by field of law. */
  Optional<Block> chartOfDomains() {
    return chart("分类收结存（件）", bulletin.domains());
  }

  /** The same by court. */
  Optional<Block> chartOfCourts() {
    return chart("各法院收结存（件）", bulletin.courts());
  }

  private static Optional<Block> chart(String title, List<Group> groups) {
    if (groups.isEmpty()) {
      return Optional.empty();
    }
    var series =
        Stream.of(Column.RECEIVED, Column.CLOSED, Column.PENDING)
            .map(column -> new Chart.Series(column.chineseName(), values(column, groups)))
            .toList();
    return Optional.of(new Chart(title, groups.stream().map(Group::name).toList(), series));
  }

  private static List<BigDecimal> values(Column column, List<Group> groups) {
    return groups.stream()
        .map(group -> group.figure(column).value().printed().orElse(BigDecimal.ZERO))
        .toList();
  }
}
