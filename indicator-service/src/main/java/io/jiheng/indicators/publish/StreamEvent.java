package io.jiheng.indicators.publish;

/** What a listener is told. */
public sealed interface StreamEvent {

  /** All values of the court, as every stream begins. */
  record All(CourtState state) implements StreamEvent {}

  /** One value that changed. */
  record Changed(IndicatorValue value) implements StreamEvent {}

  /** Nothing changed, and the stream is alive. */
  record Heartbeat() implements StreamEvent {}
}
