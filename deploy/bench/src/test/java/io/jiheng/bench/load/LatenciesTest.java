package io.jiheng.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LatenciesTest {

  @Test
  void percentilesAreTakenOverAllRoundsAddedTogether() {
    var all = new Latencies();
    var slow = new Latencies();
    for (int millis = 1; millis <= 90; millis++) {
      all.record(Duration.ofMillis(millis));
    }
    for (int millis = 91; millis <= 100; millis++) {
      slow.record(Duration.ofMillis(millis));
    }
    all.add(slow);

    assertThat(all.count()).isEqualTo(100);
    assertThat(all.percentile(50)).isCloseTo(50, within(0.1));
    assertThat(all.percentile(99)).isCloseTo(99, within(0.1));
  }

  @Test
  void rateIsExchangesOverTheTimeTheyTook() {
    assertThat(new LoadResult(500, Duration.ofMillis(250), new Latencies()).perSecond())
        .isEqualTo(2_000);
  }
}
