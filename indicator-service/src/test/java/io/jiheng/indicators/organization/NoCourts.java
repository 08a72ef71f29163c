package io.jiheng.indicators.organization;

import java.util.List;

/** A tree in which nobody has named a court. */
public final class NoCourts {

  private NoCourts() {}

  public static CourtTree tree() {
    return new CourtTree(List.of());
  }
}
