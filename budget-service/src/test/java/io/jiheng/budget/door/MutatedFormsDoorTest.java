package io.jiheng.budget.door;

import static io.jiheng.budget.door.Desk.newUnit;
import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.budget.document.grid.WrittenFile;
import io.jiheng.budget.document.mutation.Fault;
import io.jiheng.budget.document.mutation.MutatedFile;
import io.jiheng.budget.document.mutation.Preview;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Real forms, changed at random: no figure is changed, moved, made up or dropped in silence, and no
 * file breaks the service. {@code -Dmutations=20000} tries more; {@code -Dmutation.seed=N} tries
 * one again.
 */
@ThroughTheDoor
class MutatedFormsDoorTest {

  private static final long FEW = 400;
  private static final int SHOWN = 12;

  private String unit;

  @BeforeEach
  void anApprovedProject() {
    unit = newUnit();
    Desk.approved(Desk.sheet("336001-1-jurors", unit));
  }

  @Test
  void no_figure_of_a_changed_form_is_lost_or_made_up_in_silence() {
    Long one = Long.getLong("mutation.seed");
    long first = one == null ? 0 : one;
    long last = one == null ? Long.getLong("mutations", FEW) : one + 1;
    Map<Fault.Kind, Integer> kinds = new EnumMap<>(Fault.Kind.class);
    List<String> shown = new ArrayList<>();
    for (long seed = first; seed < last; seed++) {
      MutatedFile file = MutatedFile.of(seed, unit);
      List<Fault> faults = faults(file);
      faults.stream()
          .map(Fault::kind)
          .distinct()
          .forEach(kind -> kinds.merge(kind, 1, Integer::sum));
      if (!faults.isEmpty() && shown.size() < SHOWN) {
        shown.add(file + "\n  => " + faults);
      }
    }
    assertThat(shown).as("files by what is wrong: %s", kinds).isEmpty();
  }

  private static List<Fault> faults(MutatedFile file) {
    WrittenFile written = file.written();
    Response answer = Counter.preview(written.name(), written.content(), "").extract().response();
    return file.faults(written, new Preview(written, answer.statusCode(), answer.asString()));
  }
}
