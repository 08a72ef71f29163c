package io.jiheng.caseevents.intake;

/** Says which event of its request an outcome speaks of. */
public sealed interface Place {

  /** The one at this place of the array, from 0. */
  record Index(int index) implements Place {}

  /** The one on this line, from 1. */
  record Line(long line) implements Place {}
}
