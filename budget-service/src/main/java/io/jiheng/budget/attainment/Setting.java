package io.jiheng.budget.attainment;

import io.jiheng.budget.target.Comparison;
import java.time.Instant;
import java.util.Optional;

/**
 * What a person settled of a row 指标设定, once entered never changed: a later one takes its place.
 *
 * @param row which row of the tree, from 1
 * @param indicator the row's description when it was settled
 * @param number counts the project's settings from 1
 * @param code the indicator it is linked to; empty where it is linked to none, even if one is
 *     proposed
 * @param readAs how a bare figure is read
 */
public record Setting(
    int row,
    String indicator,
    int number,
    Optional<String> code,
    Optional<Comparison> readAs,
    Instant at,
    String by) {}
