package io.jiheng.sample.docket;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Shares by which a court deals the {@link Trait}s of its cases 各项比例, by name; each for the year
 * before last, last year and this year ({@code sample/rates.json}).
 *
 * @param byName three shares in [0, 1], or one that holds for every year
 * @param present the year that the last of three is for
 */
public record Rates(Map<String, List<Double>> byName, int present) {

  public Rates {
    byName = Map.copyOf(byName);
  }

  /** The same with those of the court itself in their places. */
  Rates with(Map<String, List<Double>> own) {
    var all = new HashMap<>(byName);
    all.putAll(own);
    return new Rates(all, present);
  }

  /** The share of that name in a year; 0 where nothing is said. */
  public double of(String name, int year) {
    var shares = byName.getOrDefault(name, List.of(0.0));
    int back = Math.max(0, Math.min(shares.size() - 1, present - year));
    return shares.get(shares.size() - 1 - back);
  }

  /** A number instead of a share. */
  public int count(String name, int year) {
    return (int) of(name, year);
  }

  /** So many of a whole, to the nearest. */
  public int of(String name, int year, int whole) {
    return (int) StrictMath.round(of(name, year) * whole);
  }
}
