package io.jiheng.budget.attainment;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A reported value 填报值, once entered never changed: a later one of the same day corrects it.
 *
 * @param row which row of the tree, from 1
 * @param indicator the row's description when it was reported
 * @param number counts the project's reports from 1
 * @param text the value as it was written
 * @param asOf the day it is of
 * @param evidence 佐证
 */
public record Report(
    int row,
    String indicator,
    int number,
    String text,
    LocalDate asOf,
    String evidence,
    Instant at,
    String by) {}
