package io.jiheng.indicators.close;

import java.time.YearMonth;
import java.util.Optional;

/**
 * Which closes of a court are asked about.
 *
 * @param from first month
 * @param to last month
 */
public record CloseSelection(String court, Optional<YearMonth> from, Optional<YearMonth> to) {}
