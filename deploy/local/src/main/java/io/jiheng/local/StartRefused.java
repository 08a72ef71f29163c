package io.jiheng.local;

/** The stack does not start, or cannot go on; the message says why in Chinese and English. */
final class StartRefused extends RuntimeException {
  static final int FAILED = 1;
  static final int PORT_IN_USE = 2;
  static final int KILLED = 137;

  private static final long serialVersionUID = 1L;

  private final int exitCode;

  StartRefused(String chinese, String english) {
    this(FAILED, chinese, english);
  }

  StartRefused(int exitCode, String chinese, String english) {
    super(chinese + System.lineSeparator() + english);
    this.exitCode = exitCode;
  }

  /** What the program exits with. */
  int exitCode() {
    return exitCode;
  }
}
