package io.jiheng.embedded;

/** An embedded server that could not be started; the message says why in Chinese and English. */
public class EmbeddedStartException extends RuntimeException {
  public EmbeddedStartException(String chinese, String english) {
    this(chinese, english, null);
  }

  public EmbeddedStartException(String chinese, String english, Throwable cause) {
    super(chinese + System.lineSeparator() + english, cause);
  }

  /** What the program exits with. */
  int exitCode() {
    return 1;
  }
}
