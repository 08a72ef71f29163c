package io.jiheng.budget.sheet;

import java.util.Optional;

/**
 * One cell that two revisions have differently 差异.
 *
 * @param row as the form names it
 * @param cell as the form names it
 * @param before empty where it was not there
 * @param after empty where it is no longer there
 */
public record Difference(
    String row, String cell, Optional<String> before, Optional<String> after) {}
