package io.jiheng.indicators.ingest;

import static io.jiheng.indicators.Ask.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.indicators.OnRealServers;
import io.jiheng.indicators.counting.CountingSigns;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EventConsumersTest implements OnRealServers {

  @Inject RetryingIngest ingest;
  @Inject BatchTrace traces;
  @Inject CountingSigns signs;

  @Test
  void a_consumer_that_ended_is_told_however_well_others_count() throws InterruptedException {
    var withoutSettings =
        new EventConsumers(
            ingest, traces, signs, EventTopic.CONFIG, null, new SimpleMeterRegistry());
    assertThat(withoutSettings.trouble()).isEmpty();

    withoutSettings.start(new StartupEvent());

    eventually(
        () ->
            assertThat(withoutSettings.trouble())
                .hasValueSatisfying(
                    trouble -> assertThat(trouble).endsWith("NullPointerException")));
    signs.batches().take(turn -> {});
    assertThat(withoutSettings.trouble()).isPresent();
    withoutSettings.stop(new ShutdownEvent());
  }
}
