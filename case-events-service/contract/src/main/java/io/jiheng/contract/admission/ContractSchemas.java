package io.jiheng.contract.admission;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.DateFormat;
import com.networknt.schema.format.IriReferenceFormat;
import io.jiheng.contract.EventType;
import io.jiheng.contract.EventTypes;
import java.util.HashMap;
import java.util.Map;

/** The JSON Schemas of the contract, compiled once; formats such as date are enforced. */
final class ContractSchemas {

  private static final String BASE = "https://jiheng.io/schemas/";

  private static final Dialect DIALECT =
      Dialect.builder(Dialects.getDraft202012())
          .format(new RememberedFormat(new DateFormat()))
          .format(new RememberedFormat(new IriReferenceFormat()))
          .build();

  private final Schema envelope;
  private final Map<String, Typed> typed = new HashMap<>();

  /** A type of the table with the schema of its data. */
  record Typed(EventType type, Schema schema) {}

  ContractSchemas(EventTypes types) {
    var config =
        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).preloadSchema(true).build();
    var shared = Map.of(BASE + "definitions.schema.json", types.definitionsSchema());
    var registry =
        SchemaRegistry.withDefaultDialect(
            DIALECT, builder -> builder.schemas(shared).schemaRegistryConfig(config));
    envelope = compile(registry, "envelope", types.envelopeSchema());
    for (var type : types.all()) {
      typed.put(type.type(), new Typed(type, compile(registry, type.shortName(), type.schema())));
    }
  }

  Schema envelope() {
    return envelope;
  }

  /** The type of that name, null where the contract does not have it. */
  Typed find(String type) {
    return typed.get(type);
  }

  private static Schema compile(SchemaRegistry registry, String name, String text) {
    return registry.getSchema(
        SchemaLocation.of(BASE + name + ".schema.json"), text, InputFormat.JSON);
  }
}
