package io.jiheng.bench.baseline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * The least that counts: the days of a case in one store, cases filed and closed by court, family
 * and day in another. It drops no duplicates, re-folds nothing and answers nobody.
 */
final class StreamsCounter implements Processor<String, byte[], Void, Void> {

  private static final String CASES = "cases";
  private static final String CELLS = "cells";
  private static final JsonMapper JSON = new JsonMapper();

  private KeyValueStore<String, String> cases;
  private KeyValueStore<String, Long> cells;

  static Topology topology(String topic) {
    var builder = new StreamsBuilder();
    builder.addStateStore(
        Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(CASES), Serdes.String(), Serdes.String())
            .withCachingEnabled());
    StoreBuilder<KeyValueStore<String, Long>> counters =
        Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(CELLS), Serdes.String(), Serdes.Long())
            .withCachingEnabled();
    builder.addStateStore(counters);
    builder.stream(topic, Consumed.with(Serdes.String(), Serdes.ByteArray()))
        .process(StreamsCounter::new, CASES, CELLS);
    return builder.build();
  }

  @Override
  public void init(ProcessorContext<Void, Void> context) {
    cases = context.getStateStore(CASES);
    cells = context.getStateStore(CELLS);
  }

  @Override
  public void process(Record<String, byte[]> event) {
    JsonNode envelope = read(event.value());
    JsonNode data = envelope.get("data");
    String known = cases.get(event.key());
    switch (envelope.get("type").textValue()) {
      case "io.jiheng.case.filed.v1" -> {
        cases.put(event.key(), data.get("filedOn").textValue());
        add(event.key(), "filed", data.get("filedOn").textValue(), 1);
      }
      case "io.jiheng.case.closed.v1" -> {
        String day = data.get("closedOn").textValue();
        cases.put(event.key(), known + " " + day);
        add(event.key(), "closed", day, 1);
      }
      case "io.jiheng.case.closing-revoked.v1" -> {
        if (known != null && known.contains(" ")) {
          int last = known.lastIndexOf(' ');
          cases.put(event.key(), known.substring(0, last));
          add(event.key(), "closed", known.substring(last + 1), -1);
        }
      }
      default -> cases.put(event.key(), known);
    }
  }

  private void add(String caseNumber, String measure, String day, long amount) {
    String courtAndFamily = caseNumber.substring(6).replaceAll("\\d+号$", "");
    String cell = courtAndFamily + " " + day + " " + measure;
    Long former = cells.get(cell);
    cells.put(cell, (former == null ? 0 : former) + amount);
  }

  private static JsonNode read(byte[] json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
