package io.jiheng.indicators.bulletin;

import io.jiheng.contract.Domain;
import io.jiheng.indicators.organization.Scope;
import io.jiheng.indicators.query.value.Standing;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What the wording of a bulletin may name between ${ and } 占位符. */
final class Placeholders {

  private static final Set<Standing> GOOD = Set.of(Standing.MET, Standing.ON_SCHEDULE);
  private static final Set<Standing> BAD =
      Set.of(Standing.NOT_MET, Standing.BEHIND_SCHEDULE, Standing.ABOVE_INTERVAL);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy年M月");

  private static final Map<String, Function<Bulletin, Run>> TEXTS = texts();
  private static final Map<String, Function<Grids, Optional<Block>>> BLOCKS =
      Map.of(
          "表.类别", Grids::domains,
          "表.法院", Grids::courts,
          "表.指标", Grids::indicators,
          "表.长期未结", Grids::longPending,
          "图.类别", Grids::chartOfDomains,
          "图.法院", Grids::chartOfCourts);

  private Placeholders() {}

  /** Whether a paragraph may name it. */
  static boolean isText(String name) {
    return TEXTS.containsKey(name);
  }

  /** Whether it is a table or a chart, which takes a line of its own. */
  static boolean isBlock(String name) {
    return BLOCKS.containsKey(name);
  }

  /** What it stands for in a paragraph. */
  static Run text(String name, Bulletin bulletin) {
    return TEXTS.get(name).apply(bulletin);
  }

  /** The table or chart; absent where it would be empty. */
  static Optional<Block> block(String name, Bulletin bulletin) {
    return BLOCKS.get(name).apply(new Grids(bulletin));
  }

  private static Map<String, Function<Bulletin, Run>> texts() {
    var texts = new LinkedHashMap<String, Function<Bulletin, Run>>();
    texts.put("法院", bulletin -> Run.plain(bulletin.courtName()));
    texts.put("口径", bulletin -> Run.plain(scope(bulletin)));
    texts.put("月份", bulletin -> Run.plain(MONTH.format(bulletin.period().month())));
    texts.put("期间", bulletin -> Run.plain(span(bulletin.period())));
    texts.put("统计说明", bulletin -> Run.plain(note(bulletin.period())));
    for (var column : Column.values()) {
      put(texts, column.chineseName(), bulletin -> Optional.of(bulletin.whole().figure(column)));
      for (var domain : Domain.values()) {
        put(
            texts,
            domain.chineseName() + "." + column.chineseName(),
            bulletin -> figure(bulletin, domain, column));
      }
    }
    put(texts, "超一年未结", b -> Optional.of(b.longPending().trialsOverOneYear()));
    put(texts, "超两年未结", b -> Optional.of(b.longPending().trialsOverTwoYears()));
    put(texts, "执行长期未结", b -> Optional.of(b.longPending().enforcement()));
    texts.put("指标数", bulletin -> Run.plain(String.valueOf(bulletin.indicators().size())));
    texts.put("达标数", bulletin -> Run.plain(count(bulletin.indicators(), GOOD)));
    texts.put("未达标数", bulletin -> Run.plain(count(bulletin.indicators(), BAD)));
    return texts;
  }

  /** A figure under its name, and what it was last year and how it changed. */
  private static void put(
      Map<String, Function<Bulletin, Run>> texts,
      String name,
      Function<Bulletin, Optional<Figure>> figure) {
    texts.put(name, told(figure, Phrases::amount));
    texts.put(name + ".上年", told(figure, Phrases::amountLastYear));
    texts.put(name + ".同比", told(figure, Phrases::change));
  }

  private static Function<Bulletin, Run> told(
      Function<Bulletin, Optional<Figure>> figure, Function<Figure, Run> words) {
    return bulletin -> figure.apply(bulletin).map(words).orElse(Run.plain(Phrases.NONE));
  }

  private static Optional<Figure> figure(Bulletin bulletin, Domain domain, Column column) {
    return bulletin.domains().stream()
        .filter(group -> group.name().equals(domain.chineseName()))
        .map(group -> group.figure(column))
        .findFirst();
  }

  private static String scope(Bulletin bulletin) {
    return bulletin.scope() == Scope.SUBTREE ? "含下级法院" : "本院";
  }

  private static String span(Period period) {
    return DAY.format(period.from()) + "至" + DAY.format(period.asOf());
  }

  private static String note(Period period) {
    return period.running() ? "本月尚未结束，数据统计至" + DAY.format(period.asOf()) + "。" : "";
  }

  private static String count(List<HeldIndicator> indicators, Set<Standing> wanted) {
    return String.valueOf(
        indicators.stream().filter(held -> wanted.contains(held.standing())).count());
  }
}
