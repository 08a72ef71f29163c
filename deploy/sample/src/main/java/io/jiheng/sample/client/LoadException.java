package io.jiheng.sample.client;

/** Loading cannot go on; the message tells the user why, in Chinese and English. */
public final class LoadException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public LoadException(String message) {
    super(message);
  }

  LoadException(String message, Throwable cause) {
    super(message, cause);
  }
}
