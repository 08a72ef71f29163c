package io.jiheng.pattern.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the tables of metrics (指标一览) in {@code deploy/observability/README.md}: what this project
 * measures itself, and what of its libraries rules and dashboards rely on.
 */
public final class MetricsTable {

  private static final String PLACE = "deploy/observability/README.md";
  private static final int COLUMNS = 6;
  private static final Set<String> OF_DISTRIBUTIONS = Set.of("histogram", "summary");
  private static final List<String> PARTS = List.of("_bucket", "_count", "_sum", "_max");

  private final List<Row> rows;

  private MetricsTable(List<Row> rows) {
    this.rows = rows;
  }

  /**
   * A metric.
   *
   * @param name as it is exposed; of a histogram or summary without {@code _count} and the like
   * @param services of which it is told; {@code all} is every one
   */
  public record Row(
      String name,
      String type,
      String unit,
      Set<String> labels,
      Set<String> services,
      String meaning) {

    /** Whether this project measures it itself. */
    public boolean isOwn() {
      return name.startsWith("jiheng_");
    }

    /** Whether a service exposes it. */
    public boolean isOf(String service) {
      return services.contains("all") || services.contains(service);
    }

    /** The names under which its samples are exposed. */
    public Set<String> samples() {
      return switch (type) {
        case "histogram" -> Set.of(name + "_bucket", name + "_count", name + "_sum");
        case "summary" -> Set.of(name + "_count", name + "_sum");
        default -> Set.of(name);
      };
    }

    private boolean isSampledAs(String sample) {
      return name.equals(sample)
          || OF_DISTRIBUTIONS.contains(type)
              && PARTS.stream().anyMatch(part -> sample.equals(name + part));
    }
  }

  /** Reads the tables of this source tree. */
  public static MetricsTable read() {
    try (var lines = Files.lines(file())) {
      return new MetricsTable(
          lines.filter(line -> line.startsWith("| `")).map(MetricsTable::row).toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(PLACE, unreadable);
    }
  }

  private static Path file() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(PLACE))) {
        return at.resolve(PLACE);
      }
    }
    throw new IllegalStateException("no folder above this one has " + PLACE);
  }

  private static Row row(String line) {
    List<String> cells = Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList();
    if (cells.size() != COLUMNS) {
      throw new IllegalStateException(
          "%s: %d columns instead of %d: %s".formatted(PLACE, cells.size(), COLUMNS, line));
    }
    return new Row(
        cells.get(0).replace("`", ""),
        cells.get(1),
        cells.get(2),
        words(cells.get(3)),
        words(cells.get(4)),
        cells.get(5));
  }

  private static Set<String> words(String cell) {
    return Arrays.stream(cell.replace("`", "").split(","))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  public List<Row> rows() {
    return rows;
  }

  /** The metric that a sample belongs to; of {@code …_seconds_count} it is {@code …_seconds}. */
  public Optional<Row> of(String sample) {
    return rows.stream().filter(row -> row.isSampledAs(sample)).findFirst();
  }
}
