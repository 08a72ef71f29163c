package io.jiheng.bench.fault;

/** How something is struck 故障种类. */
enum Blow {
  /** Ended without warning, started again later. */
  KILL("killed"),
  /** Stands still for a while, its connections open. */
  FREEZE("frozen"),
  /** Stopped in order and started again. */
  RESTART("restarted"),
  /** Cut off from the services. */
  CUT("cut off"),
  /** Answers late. */
  SLOW("slow"),
  /** Its disk is full, then it is started again. */
  FULL("disk full");

  private final String said;

  Blow(String said) {
    this.said = said;
  }

  /** Whether whoever needs what is struck has nothing of it until it is mended. */
  boolean takesAway() {
    return this == KILL || this == FREEZE || this == CUT;
  }

  /** In a line of the report. */
  String said() {
    return said;
  }
}
