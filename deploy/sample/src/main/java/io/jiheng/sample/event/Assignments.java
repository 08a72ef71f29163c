package io.jiheng.sample.event;

/** How an assignment is put. */
final class Assignments {

  private Assignments() {}

  static Happening happening(int day, int rank, String name, Roster.Seat seat) {
    var data = Happening.nothingToSay();
    data.put("department", seat.department());
    data.put("judge", seat.judge());
    return new Happening(day, rank, name, "case.assigned.v1", data);
  }
}
