package io.jiheng.budget.forms.table.cell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a form says of its fiscal year 预算年度.
 *
 * @param written the years that it states to be its own: 预算年度：2024; more than one contradict each
 *     other
 * @param named the year that its name speaks of: 提前下达2024年转移支付
 * @param due the year that its deadlines or its prose speak of
 * @param coded the year that its project code begins with, in which the project was set up
 */
public record YearMention(
    List<Integer> written,
    Optional<Integer> named,
    Optional<Integer> due,
    Optional<Integer> coded) {

  public static final YearMention NONE =
      new YearMention(List.of(), Optional.empty(), Optional.empty(), Optional.empty());

  public YearMention {
    written = written.stream().distinct().toList();
  }

  public static YearMention ofHeading(String heading) {
    return new YearMention(
        YearText.titled(heading), YearText.named(heading), Optional.empty(), Optional.empty());
  }

  /** The one year that is stated. */
  public Optional<Integer> stated() {
    return written.size() == 1 ? Optional.of(written.get(0)) : Optional.empty();
  }

  /** The likeliest year where none is stated. */
  public Optional<Integer> hinted() {
    return hints().stream().findFirst();
  }

  /** The years that it may be of, the likeliest first. */
  public List<Integer> hints() {
    return Stream.of(named, due, coded).flatMap(Optional::stream).toList();
  }

  /** With what else states it. */
  public YearMention and(List<Integer> more) {
    return new YearMention(
        Stream.concat(written.stream(), more.stream()).toList(), named, due, coded);
  }
}
