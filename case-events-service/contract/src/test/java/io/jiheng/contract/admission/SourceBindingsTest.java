package io.jiheng.contract.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceBindingsTest {

  private static final SourceBindings BOUND =
      SourceBindings.of(List.of("urn:a=冀0283", " urn:a = 冀０２０７", "urn:b=冀02", "urn:c?x=1=*"));

  @Test
  void a_source_speaks_for_its_courts_and_those_under_them() {
    assertThat(code("urn:a", "冀0283")).isEmpty();
    assertThat(code("urn:a", "冀0207")).isEmpty();
    assertThat(code("urn:b", "冀0207")).isEmpty();
    assertThat(code("urn:c?x=1", "最高法")).isEmpty();
    assertThat(code("urn:a", "冀02")).contains("foreign-court");
    assertThat(code("urn:b", "冀")).contains("foreign-court");
    assertThat(code("urn:c", "冀0283")).contains("foreign-source");
    assertThat(code("URN:A", "冀0283")).contains("foreign-source");
  }

  @Test
  void a_star_is_every_source_that_is_not_bound_itself() {
    var bindings = SourceBindings.of(List.of("*=冀", "urn:a=冀0283"));

    assertThat(bindings.flaw("urn:x", "冀0207")).isEmpty();
    assertThat(bindings.flaw("urn:x", "京0101")).isPresent();
    assertThat(bindings.flaw("urn:a", "冀0207")).isPresent();
  }

  @Test
  void where_nothing_is_bound_nothing_is_refused() {
    assertThat(SourceBindings.NONE.flaw("urn:x", "冀0283")).isEmpty();
    assertThat(SourceBindings.of(List.of()).isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"urn:a", "urn:a=", "=冀0283", "urn:a=冀028", "urn:a=冀0283;冀0207", ""})
  void what_is_no_binding_is_told(String written) {
    assertThatThrownBy(() -> SourceBindings.of(List.of(written)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("“" + written + "”");
  }

  @Test
  void a_publisher_with_nothing_in_either_list_speaks_for_nobody() {
    assertThat(new PublisherScope(Set.of(), Set.of("*")).flaw("urn:a", "冀0283")).isPresent();
    assertThat(new PublisherScope(Set.of("*"), Set.of()).flaw("urn:a", "冀0283")).isPresent();
    assertThat(PublisherScope.EVERYTHING.flaw("urn:a", "冀0283")).isEmpty();
  }

  private static Optional<String> code(String source, String court) {
    return BOUND.flaw(source, court).map(Flaw::code);
  }
}
