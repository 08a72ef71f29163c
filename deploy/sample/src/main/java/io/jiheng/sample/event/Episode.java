package io.jiheng.sample.event;

import java.util.List;

/** One kind of thing that can happen to a case. A new event type is a new episode in the list. */
interface Episode {

  /** Every kind there is. */
  List<Episode> ALL =
      List.of(
          new Filing(),
          new FirstAssignment(),
          new Reassignment(),
          new ProcedureChange(),
          new RevokedClosing(),
          new Closing(),
          new Appeal(),
          new Hearing(),
          new Openness(),
          new Supervision(),
          new Effect(),
          new LimitAdjustment(),
          new Enforcement(),
          new Recovery(),
          new Cancellation());

  /** What happens to that case of this kind; empty for most. */
  List<Happening> happenings(CaseFacts facts);
}
