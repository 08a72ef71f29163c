package io.jiheng.bench.load;

import io.jiheng.bench.stack.Pause;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Clients that hold their connections with requests they never finish: half of them send a head
 * byte by byte, the others a body. When they are cut off they come again.
 */
public final class SlowSenders implements AutoCloseable {

  private static final Duration BETWEEN_BYTES = Duration.ofMillis(500);
  private static final byte[] PADDING = {' '};

  private final int port;
  private final String token;
  private final String path;
  private final ExecutorService threads;
  private final AtomicLong ended = new AtomicLong();
  private volatile boolean stopping;

  private SlowSenders(int port, String token, String path, int clients) {
    this.port = port;
    this.token = token;
    this.path = path;
    this.threads = Executors.newFixedThreadPool(clients);
    for (int i = 0; i < clients; i++) {
      boolean half = i % 2 == 0;
      threads.submit(() -> keepOn(half));
    }
  }

  /** Begins to send, so many clients at once. */
  public static SlowSenders start(int port, String token, String path, int clients) {
    return new SlowSenders(port, token, path, clients);
  }

  /** How often one of them was cut off. */
  public long ended() {
    return ended.get();
  }

  @Override
  public void close() {
    stopping = true;
    threads.shutdownNow();
  }

  private void keepOn(boolean half) {
    while (!stopping) {
      try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        dribble(socket, half);
      } catch (IOException cutOff) {
        ended.incrementAndGet();
      }
    }
  }

  private void dribble(Socket socket, boolean half) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(head(half).getBytes(StandardCharsets.US_ASCII));
    socket.setSoTimeout((int) BETWEEN_BYTES.toMillis());
    InputStream in = socket.getInputStream();
    while (!stopping) {
      out.write(PADDING);
      try {
        if (in.read() < 0) {
          throw new IOException("the service has ended it");
        }
      } catch (SocketTimeoutException noAnswerYet) {
        continue;
      }
      Pause.of(BETWEEN_BYTES);
    }
  }

  private String head(boolean half) {
    String head =
        "POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n"
            .formatted(path, token);
    return half
        ? head + "X-Slow: "
        : head + "Content-Type: application/cloudevents+json\r\nContent-Length: 1000000\r\n\r\n{";
  }
}
