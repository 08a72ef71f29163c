package io.jiheng.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jose4j.lang.JoseException;

/** Makes the tokens of a running stack anew before they run out 令牌续发; it ends with the program. */
final class TokenRenewal {
  private final ScheduledExecutorService clockwork =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "token-renewal");
            thread.setDaemon(true);
            return thread;
          });

  private TokenRenewal() {}

  static void begin(TokenMint mint, Path directory) {
    TokenRenewal renewal = new TokenRenewal();
    long half = TokenMint.VALID.dividedBy(2).toSeconds();
    renewal.clockwork.scheduleAtFixedRate(
        () -> renew(mint, directory), half, half, TimeUnit.SECONDS);
  }

  private static void renew(TokenMint mint, Path directory) {
    try {
      mint.mintAll(directory);
    } catch (IOException noDisk) {
      throw new UncheckedIOException(noDisk);
    } catch (JoseException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
