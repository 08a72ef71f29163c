package io.jiheng.bench.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stands between clients and a server of the loopback interface 网络代理, and can be cut or made slow:
 * neither needs anything of the system's kernel.
 */
final class TcpProxy implements AutoCloseable {

  private static final int BUFFER = 64 * 1024;
  private static final int CONNECTS_WITHIN_MILLIS = 1_000;

  private final ServerSocket door;
  private final int target;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile boolean cut;
  private volatile long delayMillis;

  private TcpProxy(ServerSocket door, int target) {
    this.door = door;
    this.target = target;
  }

  /** Begins to pass on whatever comes to a free port of its own. */
  static TcpProxy to(int target) {
    try {
      var proxy = new TcpProxy(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), target);
      run("proxy to " + target, proxy::accept);
      return proxy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int port() {
    return door.getLocalPort();
  }

  /** Ends every connection, and takes none until it is mended. */
  void cut() {
    cut = true;
    open.forEach(TcpProxy::end);
  }

  /** Keeps whatever passes from now on back for so long, each way. */
  void slow(Duration delay) {
    delayMillis = delay.toMillis();
  }

  void mend() {
    cut = false;
    delayMillis = 0;
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      open.forEach(TcpProxy::end);
    }
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        Socket client = door.accept();
        if (cut) {
          end(client);
        } else {
          // Of its own thread: a target that takes nobody yet must keep nobody else waiting here.
          run("proxy", () -> pass(client));
        }
      } catch (IOException closed) {
        // Accepting ends with the door.
        continue;
      }
    }
  }

  /** A target that is away, or takes nobody in time, ends its client. */
  private void pass(Socket client) {
    var server = new Socket();
    open.add(client);
    open.add(server);
    try {
      server.connect(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), target), CONNECTS_WITHIN_MILLIS);
      client.setTcpNoDelay(true);
      server.setTcpNoDelay(true);
    } catch (IOException away) {
      drop(client, server);
      return;
    }
    run("proxy up", () -> pump(client, server));
    run("proxy down", () -> pump(server, client));
    if (cut) {
      drop(client, server);
    }
  }

  private void pump(Socket from, Socket to) {
    var buffer = new byte[BUFFER];
    try (InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        if (delayMillis > 0) {
          Pause.of(Duration.ofMillis(delayMillis));
        }
        out.write(buffer, 0, read);
      }
    } catch (IOException ended) {
      // The other end is told below.
    } finally {
      drop(from, to);
    }
  }

  private void drop(Socket one, Socket other) {
    end(one);
    end(other);
    open.remove(one);
    open.remove(other);
  }

  private static void end(Socket socket) {
    try {
      socket.close();
    } catch (IOException alreadyGone) {
      return;
    }
  }

  private static void run(String name, Runnable work) {
    var thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }
}
