package io.jiheng.indicators.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jiheng.pattern.refusal.RefusedException;
import io.jiheng.pattern.refusal.RefusedException.Kind;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.Cancellable;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class StreamPlacesTest {

  private final StreamPlaces places = new StreamPlaces(bounds(3, 2), new SimpleMeterRegistry());

  @Test
  void one_listener_has_only_so_many_streams_and_others_have_theirs() {
    listen("one");
    Cancellable second = listen("one");

    assertRefused("one", Kind.TOO_MANY);
    assertThatCode(() -> listen("other")).doesNotThrowAnyException();

    second.cancel();
    assertThatCode(() -> listen("one")).doesNotThrowAnyException();
  }

  @Test
  void all_listeners_together_have_only_so_many() {
    listen("one");
    listen("two");
    Cancellable third = listen("three");

    assertRefused("four", Kind.NOT_NOW);

    third.cancel();
    assertThatCode(() -> listen("four")).doesNotThrowAnyException();
  }

  @Test
  void a_stream_that_ends_by_itself_gives_its_place_back() {
    for (int time = 0; time < 10; time++) {
      places.hold("one", Multi.createFrom().item(1)).subscribe().with(item -> {});
    }
    assertThatCode(() -> listen("one")).doesNotThrowAnyException();
  }

  private void assertRefused(String name, Kind kind) {
    assertThatThrownBy(() -> listen(name))
        .isInstanceOfSatisfying(
            RefusedException.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
  }

  private Cancellable listen(String name) {
    return places.hold(name, Multi.createFrom().nothing()).subscribe().with(item -> {});
  }

  private static PublishConfig bounds(int all, int ofOne) {
    return new PublishConfig() {
      @Override
      public Duration every() {
        return Duration.ofSeconds(1);
      }

      @Override
      public Duration heartbeat() {
        return Duration.ofSeconds(1);
      }

      @Override
      public int streams() {
        return all;
      }

      @Override
      public int streamsOfOne() {
        return ofOne;
      }
    };
  }
}
