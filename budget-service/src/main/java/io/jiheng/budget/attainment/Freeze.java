package io.jiheng.budget.attainment;

import java.time.Instant;

/**
 * A counted value held fast with its proof 定格, once entered never changed: a later one takes its
 * place.
 *
 * @param key of which row it is
 * @param number counts the owner's from 1
 */
public record Freeze(RowKey key, int number, TargetValue value, Instant at, String by) {

  public boolean isOf(Link link) {
    return value.proof().filter(proof -> proof.code().equals(link.code())).isPresent();
  }
}
