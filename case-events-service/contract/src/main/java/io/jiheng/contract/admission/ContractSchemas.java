package io.jiheng.contract.admission;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import io.jiheng.contract.EventType;
import io.jiheng.contract.EventTypes;
import java.util.HashMap;
import java.util.Map;

/** The JSON Schemas of the contract, compiled once; formats such as date are enforced. */
final class ContractSchemas {

  static final SchemaRegistryConfig CONFIG =
      SchemaRegistryConfig.builder()
          .formatAssertionsEnabled(true)
          .preloadSchema(true)
          // 30.0 is an integer, as the draft says.
          .losslessNarrowing(true)
          .build();

  private static final Dialect DIALECT =
      Dialect.builder(Dialects.getDraft202012()).formats(JudgedFormats.byName().values()).build();

  private final Schema envelope;
  private final Map<String, Schema> data = new HashMap<>();

  ContractSchemas(EventTypes types, SchemaDocuments documents) {
    var shared =
        Map.of(
            SchemaDocuments.BASE + SchemaDocuments.DEFINITIONS, documents.definitions().toString());
    var registry =
        SchemaRegistry.withDefaultDialect(
            DIALECT, builder -> builder.schemas(shared).schemaRegistryConfig(CONFIG));
    envelope = compile(registry, "envelope", documents.envelope());
    for (var type : types.all()) {
      data.put(type.type(), compile(registry, type.shortName(), SchemaDocuments.data(type)));
    }
  }

  Schema envelope() {
    return envelope;
  }

  /** The schema of the data of a type. */
  Schema data(EventType type) {
    return data.get(type.type());
  }

  private static Schema compile(SchemaRegistry registry, String name, JsonNode schema) {
    return registry.getSchema(
        SchemaLocation.of(SchemaDocuments.BASE + name + ".schema.json"), schema);
  }
}
