package io.jiheng.budget.evaluation;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A row that points are given to.
 *
 * @param points 分值 that the sheet itself gives it
 */
record Pointed(Part part, Optional<BigDecimal> points) {}
