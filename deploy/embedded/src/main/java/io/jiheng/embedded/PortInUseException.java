package io.jiheng.embedded;

/** The port asked for belongs to another process (端口已被占用). The program exits with 2. */
public final class PortInUseException extends EmbeddedStartException {
  private final int port;

  PortInUseException(int port, Throwable cause) {
    super(
        "端口 " + port + " 已被其他程序占用。请停止该程序，或用 --port 指定其他端口。",
        "Port " + port + " is taken by another program. Stop it, or choose another with --port.",
        cause);
    this.port = port;
  }

  public int port() {
    return port;
  }

  @Override
  int exitCode() {
    return 2;
  }
}
