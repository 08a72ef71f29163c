package io.jiheng.bench.stack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What services of a run are told by their environment.
 *
 * @param bootstrapServers of Kafka, as they reach it
 * @param jdbcPrefix of PostgreSQL, as they reach it; the name of the database follows
 */
record ServiceEnvironment(String bootstrapServers, String jdbcPrefix, Tokens tokens) {

  Map<String, String> of(Program program, int port, int managementPort, Map<String, String> more) {
    var environment = new HashMap<String, String>();
    environment.put("QUARKUS_HTTP_HOST", "localhost");
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
    environment.put("QUARKUS_MANAGEMENT_HOST", "localhost");
    environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(managementPort));
    environment.put("KAFKA_BOOTSTRAP_SERVERS", bootstrapServers);
    environment.put("JIHENG_OIDC_PUBLIC_KEY", tokens.publicKey());
    for (var rate :
        List.of("READS_PER_SECOND", "READS_BURST", "WRITES_PER_SECOND", "WRITES_BURST")) {
      environment.put("JIHENG_RATE_" + rate, "1000000");
    }
    environment.put("JIHENG_OIDC_ISSUER", Tokens.ISSUER);
    environment.put("JIHENG_OIDC_AUDIENCE", Tokens.AUDIENCE);
    environment.put(
        "JIHENG_DB_URL", jdbcPrefix + (program == Program.BUDGET ? "budget" : "indicators"));
    environment.put("JIHENG_DB_USER", "postgres");
    environment.put("JIHENG_DB_PASSWORD", "postgres");
    environment.putAll(more);
    return environment;
  }
}
