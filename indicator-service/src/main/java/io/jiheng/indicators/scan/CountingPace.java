package io.jiheng.indicators.scan;

/** Tells whether events are counted at this moment 计数进行中, and whoever reads has to rest. */
@FunctionalInterface
public interface CountingPace {
  boolean isCounting();
}
