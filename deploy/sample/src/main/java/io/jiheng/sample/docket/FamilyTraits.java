package io.jiheng.sample.docket;

import com.fasterxml.jackson.core.type.TypeReference;
import io.jiheng.sample.SampleFiles;
import io.jiheng.sample.court.Court;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * What the cases of a family 案件类别 are like ({@code sample/families.json}).
 *
 * @param word the type word 类型代字
 * @param key two letters for event ids
 * @param medianDays median days from filing to closing before a year is tuned
 * @param spread of the logarithm of the days
 * @param procedures whether a filing names its procedure 审理程序
 * @param claims whether a filing names an amount 标的额
 * @param departments the departments 庭室 that hear it, by level of court
 * @param outcomes outcomes 结案方式 by parts in 10,000
 * @param limits days of the time limit 审限 by procedure, "*" for any; none if the law sets none
 * @param causes causes of action 案由
 * @param origin where such cases come from 原案
 */
public record FamilyTraits(
    String word,
    String key,
    double medianDays,
    double spread,
    boolean procedures,
    boolean claims,
    Map<Court.Level, List<String>> departments,
    TreeMap<String, Integer> outcomes,
    Map<String, Integer> limits,
    List<String> causes,
    Optional<OriginTraits> origin) {

  /**
   * @param relation of the contract, e.g. APPEAL
   * @param word the type word of the original case
   * @param from whether the original case was heard below or here
   * @param bases 执行依据 by level of court, by parts in 100
   */
  public record OriginTraits(
      String relation,
      String word,
      From from,
      Optional<Map<Court.Level, TreeMap<String, Integer>>> bases) {}

  /** Which court heard the original case. */
  public enum From {
    BELOW,
    HERE
  }

  public FamilyTraits {
    origin = origin == null ? Optional.empty() : origin;
    limits = limits == null ? Map.of() : limits;
  }

  /** The time limit of that procedure in days, a little less than the calendar may give. */
  OptionalInt limit(String procedure) {
    var limit = limits.getOrDefault(procedure, limits.get("*"));
    return limit == null ? OptionalInt.empty() : OptionalInt.of(limit);
  }

  /** An outcome as likely as the table says. */
  public String anyOutcome(Chance chance) {
    return any(outcomes, chance);
  }

  /** One of a table, as likely as its parts say. */
  public static String any(TreeMap<String, Integer> parts, Chance chance) {
    var names = List.copyOf(parts.keySet());
    var weights = parts.values().stream().mapToDouble(Integer::doubleValue).toArray();
    return names.get(chance.weighted(weights));
  }

  static List<FamilyTraits> sample() {
    return SampleFiles.read("families.json", new TypeReference<List<FamilyTraits>>() {});
  }
}
