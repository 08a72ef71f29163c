package io.jiheng.indicators.bulletin;

import java.util.List;

/**
 * A table of a bulletin.
 *
 * @param columns their headings
 * @param rows a cell for each column; the first tells what the row is about
 */
public record Grid(String caption, List<String> columns, List<List<Run>> rows) implements Block {}
