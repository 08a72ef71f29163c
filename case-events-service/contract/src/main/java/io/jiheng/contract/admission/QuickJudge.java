package io.jiheng.contract.admission;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.jiheng.contract.EventTime;
import io.jiheng.contract.EventType;
import io.jiheng.contract.EventTypes;
import io.jiheng.contract.InvalidCaseNumberException;
import io.jiheng.contract.admission.EnvelopeScan.Shapes;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Says yes to what keeps the contract, in one pass and without a tree. It never says no: what it
 * does not admit is {@linkplain ThoroughJudge judged thoroughly}.
 */
final class QuickJudge {

  private final Map<String, EventType> types = new HashMap<>();
  private final Shapes shapes;

  QuickJudge(EventTypes contract, SchemaDocuments documents) {
    var compiler = new ShapeCompiler(documents);
    Map<String, Shape> data = new HashMap<>();
    for (var type : contract.all()) {
      types.put(type.type(), type);
      data.put(type.type(), compiler.shape(SchemaDocuments.data(type)));
    }
    var attributes = new HashMap<>(compiler.fields(documents.envelope()));
    attributes.remove("data");
    // Read only once, for its value.
    attributes.remove("time");
    shapes =
        new Shapes(
            Map.copyOf(attributes),
            ShapeCompiler.required(documents.envelope()),
            type -> data.getOrDefault(type, Shape.NONE));
  }

  /** The event, where it keeps the contract for sure. */
  Optional<Verdict> admit(JsonText text) throws IOException {
    if (text.length() > Admission.MAX_BYTES || UnwritableText.isIn(text)) {
      return Optional.empty();
    }
    try {
      var scan = EnvelopeScan.of(text, shapes);
      var time = scan.flatMap(envelope -> EventTime.read(envelope.time()));
      return time.map(
              moment -> Admission.admitted(scan.get(), types.get(scan.get().type()), moment, text))
          .filter(Verdict.Admitted.class::isInstance);
    } catch (JsonProcessingException | InvalidCaseNumberException e) {
      return Optional.empty();
    }
  }
}
