package io.jiheng.bench.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * A broker or database that can be struck 可打击的服务器: behind a proxy, its data on a disk of its own
 * where one can be had.
 */
public final class BreakableServer implements AutoCloseable {

  private final String name;
  private final int port = FreePort.next();
  private final TcpProxy link = TcpProxy.to(port);
  private final Path place;
  private final Optional<SmallDisk> disk;
  private final Component component;

  /**
   * A server that does not run yet.
   *
   * @param place where its data go
   * @param starter starts it; returns when it may be struck
   * @param server the process that does the work, which need not be the one that was started
   */
  BreakableServer(
      String name,
      Path place,
      Function<BreakableServer, ChildProcess> starter,
      Function<ChildProcess, ProcessHandle> server) {
    this.name = name;
    this.place = place;
    this.disk = SmallDisk.mount(place);
    this.component = new Component(name, () -> starter.apply(this), server);
  }

  public String name() {
    return name;
  }

  public Component component() {
    return component;
  }

  /** The disk of it, where it can be filled. */
  public Optional<SmallDisk> disk() {
    return disk;
  }

  /** Ends the connections to it, and takes none until it is mended. */
  public void cut() {
    link.cut();
  }

  /** Keeps whatever goes to it and back for so long. */
  public void slow(Duration delay) {
    link.slow(delay);
  }

  public void mend() {
    link.mend();
  }

  /** Its own port. */
  int port() {
    return port;
  }

  /** The port of its proxy. */
  int linkPort() {
    return link.port();
  }

  String data() {
    return place.resolve("data").toString();
  }

  @Override
  public void close() {
    component.close();
    link.close();
    disk.ifPresent(SmallDisk::close);
  }
}
