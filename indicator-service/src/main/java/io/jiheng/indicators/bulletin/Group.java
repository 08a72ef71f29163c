package io.jiheng.indicators.bulletin;

import java.util.List;
import java.util.Map;

/**
 * The figures of a group of cases: all, a field of law, a type word, a court.
 *
 * @param name what the row is called, e.g. 民事
 * @param court the court whose cases they are
 * @param figures one for each column
 * @param parts the groups it consists of: of a field of law its type words
 */
public record Group(String name, String court, Map<Column, Figure> figures, List<Group> parts) {

  /** The figure of a column. */
  public Figure figure(Column column) {
    return figures.get(column);
  }

  /** Whether it has a case this year or had one last year. */
  boolean isAny() {
    return figures.values().stream().anyMatch(Figure::isAny);
  }
}
