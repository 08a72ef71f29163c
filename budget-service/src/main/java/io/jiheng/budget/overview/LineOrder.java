package io.jiheng.budget.overview;

import io.jiheng.pattern.refusal.RefusedException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a list of projects can be sorted by.
 *
 * @param sql the ORDER BY, never from the caller
 */
public record LineOrder(String sql) {

  private enum Key {
    CODE("code nulls last, name"),
    NAME("name"),
    UNIT("unit_code, code nulls last, name"),
    YEAR("year, unit_code, code nulls last, name"),
    STATE("state, unit_code, code nulls last, name"),
    BUDGET("budget_wan"),
    PAID("paid_wan"),
    RATE("paid_wan / nullif(budget_wan, 0)"),
    GAP("paid_wan - planned_percent * budget_wan / 100"),
    CHANGED("changed_at");

    private final String sql;

    Key(String sql) {
      this.sql = sql;
    }
  }

  /**
   * @param sort a key, with a minus before it to turn the order round: {@code -budget}
   */
  public static LineOrder of(String sort) {
    boolean descending = sort.startsWith("-");
    String wanted = descending ? sort.substring(1) : sort;
    return Arrays.stream(Key.values())
        .filter(key -> key.name().equalsIgnoreCase(wanted))
        .findFirst()
        .map(key -> new LineOrder(directed(key, descending)))
        .orElseThrow(
            () ->
                RefusedException.notUnderstood("sort-unknown")
                    .with("sort", wanted)
                    .with("known", known()));
  }

  private static String directed(Key key, boolean descending) {
    if (!descending) {
      return key.sql + ", id";
    }
    return Arrays.stream(key.sql.split(", "))
            .map(column -> column.replace(" nulls last", "") + " desc nulls last")
            .collect(Collectors.joining(", "))
        + ", id desc";
  }

  private static String known() {
    return Arrays.stream(Key.values())
        .map(key -> key.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
