package io.jiheng.indicators.organization;

import java.time.Instant;
import java.util.UUID;

/**
 * A row of the roster 名册, as it stands.
 *
 * @param withdrawn 作废: entered by mistake, counts nowhere
 * @param version 1 when new, one more with each change
 */
public record RosterEntry(
    UUID id, Tenure tenure, boolean withdrawn, int version, String changedBy, Instant changedAt) {}
