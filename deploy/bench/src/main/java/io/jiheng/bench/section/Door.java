package io.jiheng.bench.section;

import io.jiheng.bench.load.HttpLoad;
import io.jiheng.bench.stack.Program;
import io.jiheng.bench.stack.Service;
import io.jiheng.bench.stack.Stack;
import java.util.Map;

/** The door, let into a topic that nobody counts, and clients before it. */
record Door(Service service, HttpLoad http) implements AutoCloseable {

  static final String EVENTS = "/api/v1/events";
  static final String SINGLE = "application/cloudevents+json";
  static final String BATCH = "application/cloudevents-batch+json";

  static Door open(Stack stack, String topic, int connections) {
    var service = stack.start(Program.CASE_EVENTS, Map.of("JIHENG_PUBLICATION_TOPIC", topic));
    return new Door(service, new HttpLoad(service.port(), service.token(), connections));
  }

  @Override
  public void close() {
    http.close();
    service.close();
  }
}
