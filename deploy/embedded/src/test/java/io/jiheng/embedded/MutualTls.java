package io.jiheng.embedded;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Settings of a broker that takes only clients with a certificate, and of its clients. */
final class MutualTls {

  private MutualTls() {}

  /** The settings of a broker that is reached at that port of the loopback interface. */
  static Map<String, String> ofBroker(int port, Path authority, Path store) {
    Map<String, String> settings = new HashMap<>(of(authority, store));
    int controllerPort = LoopbackPort.free();
    settings.put("controller.quorum.voters", "1@localhost:" + controllerPort);
    settings.put(
        "listeners",
        "TLS://localhost:%d,CONTROLLER://localhost:%d".formatted(port, controllerPort));
    settings.put("advertised.listeners", "TLS://localhost:" + port);
    settings.put("listener.security.protocol.map", "TLS:SSL,CONTROLLER:PLAINTEXT");
    settings.put("inter.broker.listener.name", "TLS");
    settings.put("ssl.client.auth", "required");
    return settings;
  }

  /**
   * The settings of a client.
   *
   * @param store its key store; null for one that shows no certificate
   */
  static Map<String, String> ofClient(int port, Path authority, Path store) {
    Map<String, String> settings = of(authority, store);
    settings.put("bootstrap.servers", "localhost:" + port);
    settings.put("security.protocol", "SSL");
    return settings;
  }

  private static Map<String, String> of(Path authority, Path store) {
    Map<String, String> settings = new HashMap<>();
    settings.put("ssl.truststore.type", "PEM");
    settings.put("ssl.truststore.location", authority.toString());
    if (store != null) {
      settings.put("ssl.keystore.type", "PKCS12");
      settings.put("ssl.keystore.location", store.toString());
      settings.put("ssl.keystore.password", Certificates.PASSWORD);
      settings.put("ssl.key.password", Certificates.PASSWORD);
    }
    return settings;
  }
}
