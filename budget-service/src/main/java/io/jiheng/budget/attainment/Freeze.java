package io.jiheng.budget.attainment;

import java.time.Instant;

/**
 * A counted value held fast with its proof 定格, once entered never changed: a later one takes its
 * place.
 *
 * @param row which row of the tree, from 1
 * @param indicator the row's description when it was frozen
 * @param number counts the project's from 1
 */
public record Freeze(
    int row, String indicator, int number, TargetValue value, Instant at, String by) {

  public boolean isOf(Link link) {
    return value.proof().filter(proof -> proof.code().equals(link.code())).isPresent();
  }
}
