package io.jiheng.sample.court;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * A court 法院 of the sample tree.
 *
 * @param code the court code 法院代字, e.g. 冀0283
 * @param parent the code of the court above it, if the tree has one
 * @param targetSets codes of the target sets 目标集 that hold for it
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Court(
    String code, String name, Level level, Optional<String> parent, List<String> targetSets) {

  /** The four levels of courts 法院层级. */
  public enum Level {
    SUPREME,
    HIGH,
    INTERMEDIATE,
    BASIC
  }

  public Court {
    parent = parent == null ? Optional.empty() : parent;
    targetSets = targetSets == null ? List.of() : List.copyOf(targetSets);
  }
}
