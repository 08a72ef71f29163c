package io.jiheng.budget.attainment;

import io.jiheng.budget.sheet.Indicator;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names sheets are known to call indicators by 常用指标名称. The description goes before the third
 * level, which several rows may share: under 案件受理数量 stand all cases, and those of each kind.
 */
public final class KnownNames {

  /** 预算执行率, which this service reckons itself from the ledger. */
  public static final String EXECUTION_RATE = "budget-execution-rate";

  private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)|\\s+");

  private final Map<String, String> codes;

  /**
   * @param names by indicator code
   * @throws IllegalArgumentException if a name belongs to two
   */
  public KnownNames(Map<String, List<String>> names) {
    codes =
        names.entrySet().stream()
            .flatMap(
                code -> code.getValue().stream().map(name -> Map.entry(plain(name), code.getKey())))
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey,
                    Map.Entry::getValue,
                    (one, other) -> {
                      throw new IllegalArgumentException(
                          "One name of both %s and %s".formatted(one, other));
                    }));
  }

  /** The code of the indicator the row seems to be of. */
  public Optional<String> proposal(Indicator row) {
    return proposal(row.description())
        .or(() -> row.description().isBlank() ? proposal(row.level3()) : Optional.empty());
  }

  private Optional<String> proposal(String name) {
    return Optional.ofNullable(codes.get(plain(name)));
  }

  /** Without remarks in brackets and blanks: 工作完成率（%）is 工作完成率. */
  private static String plain(String name) {
    return REMARK.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
  }
}
