package io.jiheng.budget.attainment;

import io.jiheng.budget.targets.Comparison;
import java.time.Instant;
import java.util.Optional;

/**
 * What a person settled of a row 指标设定, once entered never changed: a later one takes its place.
 *
 * @param key of which row it is
 * @param number counts the owner's settings from 1
 * @param code the indicator it is linked to; empty where it is linked to none, even if one is
 *     proposed
 * @param readAs how a bare figure is read
 */
public record Setting(
    RowKey key,
    int number,
    Optional<String> code,
    Optional<Comparison> readAs,
    Instant at,
    String by) {}
