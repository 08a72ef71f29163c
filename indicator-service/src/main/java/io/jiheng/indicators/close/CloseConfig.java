package io.jiheng.indicators.close;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How closes are signed. */
@ConfigMapping(prefix = "jiheng.close")
public interface CloseConfig {

  /** PEM file of the key that signs closes: RSA of at least 2048 bits, PKCS #8. Without it none. */
  Optional<Path> signingKey();

  /** PEM files of the public keys that signed earlier closes, so that they can be verified. */
  Optional<List<Path>> formerKeys();

  /** How long a close waits for batches of events that are being counted. */
  @WithDefault("20s")
  Duration patience();
}
