package io.jiheng.kubernetes;

import java.util.List;
import java.util.function.Function;

/**
 * A rule of the house for manifests 清单规则.
 *
 * @param name what every manifest does
 * @param faults what breaks it, each by kind, name and reason
 */
record Rule(String name, Function<Manifests, List<String>> faults) {

  @Override
  public String toString() {
    return name;
  }
}
