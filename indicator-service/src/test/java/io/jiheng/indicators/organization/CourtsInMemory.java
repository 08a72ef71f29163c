package io.jiheng.indicators.organization;

import java.util.List;

/** A tree of named courts, without a table of them. */
public final class CourtsInMemory {

  private CourtsInMemory() {}

  public static CourtTree tree(Court... courts) {
    return new CourtTree(List.of(courts));
  }
}
