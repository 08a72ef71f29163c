package io.jiheng.budget.attainment;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A reported value 填报值, once entered never changed: a later one of the same day corrects it.
 *
 * @param key of which row it is
 * @param number counts the owner's reports from 1
 * @param text the value as it was written
 * @param asOf the day it is of
 * @param evidence 佐证
 */
public record Report(
    RowKey key, int number, String text, LocalDate asOf, String evidence, Instant at, String by) {}
