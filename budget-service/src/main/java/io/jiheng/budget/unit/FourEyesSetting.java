package io.jiheng.budget.unit;

import java.time.Instant;

/**
 * What was said once of a unit's four eyes 四眼原则. The latest of a unit holds.
 *
 * @param number counts the unit's from 1
 * @param required whether who asks for something and who decides on it are two people
 */
public record FourEyesSetting(int number, boolean required, String reason, Instant at, String by) {}
