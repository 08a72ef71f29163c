package io.jiheng.indicators.limits;

import io.jiheng.indicators.casefile.LimitRow;
import java.time.Instant;

/** A row of a court's own table 本院审限表, and who entered it as it stands. */
public record OwnLimit(LimitRow row, String changedBy, Instant changedAt) {}
