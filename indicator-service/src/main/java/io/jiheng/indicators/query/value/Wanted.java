package io.jiheng.indicators.query.value;

import io.jiheng.indicators.catalogue.Indicator;
import io.jiheng.indicators.catalogue.Versions;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Tells which indicators are wanted, each in the version that is wanted for a day. */
@FunctionalInterface
public interface Wanted {

  /** The indicators of a day. */
  Collection<Indicator> on(LocalDate asOf);

  /** Whether these are the versions in force, which alone can be held against a close 关账. */
  default boolean isInForce() {
    return true;
  }

  /** One indicator, in the version that holds on each day. */
  static Wanted of(Versions versions) {
    return asOf -> List.of(versions.on(asOf));
  }

  /** One version that is named 点名的口径版本, whether or not it is in force. */
  static Wanted named(Versions version) {
    return new Wanted() {
      @Override
      public Collection<Indicator> on(LocalDate asOf) {
        return List.of(version.on(asOf));
      }

      @Override
      public boolean isInForce() {
        return false;
      }
    };
  }
}
