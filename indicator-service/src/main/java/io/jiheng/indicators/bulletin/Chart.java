package io.jiheng.indicators.bulletin;

import java.math.BigDecimal;
import java.util.List;

/**
 * A chart of a bulletin: columns side by side for each label.
 *
 * @param labels what stands below the columns
 */
public record Chart(String title, List<String> labels, List<Series> series) implements Block {

  /** The values of a colour, one for each label. */
  public record Series(String name, List<BigDecimal> values) {}
}
