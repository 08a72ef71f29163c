package io.jiheng.indicators.publish;

/** Kafka has not acknowledged the values it was given. */
final class TopicFaultException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TopicFaultException(Throwable cause) {
    super("Kafka has not acknowledged values", cause);
  }
}
