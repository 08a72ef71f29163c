package io.jiheng.pattern.app;

import io.smallrye.config.PropertiesConfigSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** The settings that services share, without those of the tests. */
final class SharedSettings {

  private SharedSettings() {}

  static ConfigSource source() {
    try {
      return new PropertiesConfigSource(
          SharedSettings.class.getResource("/META-INF/microprofile-config.properties"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
