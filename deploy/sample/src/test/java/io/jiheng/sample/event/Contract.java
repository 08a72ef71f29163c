package io.jiheng.sample.event;

import io.jiheng.contract.EventTypes;
import io.jiheng.contract.admission.EventReader;
import io.jiheng.contract.admission.Flaw;
import io.jiheng.contract.admission.JsonText;
import io.jiheng.contract.admission.Verdict.Refused;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The judge of the door, asked of generated events. */
public final class Contract {

  private final EventReader reader = new EventReader(EventTypes.standard());

  /** What is wrong with an event; nothing if it keeps the contract. */
  public List<String> flaws(String event) {
    var verdict = reader.line(JsonText.of(event.getBytes(StandardCharsets.UTF_8)));
    return verdict instanceof Refused refused
        ? refused.flaws().stream().map(Flaw::toString).map(flaw -> flaw + " in " + event).toList()
        : List.of();
  }
}
