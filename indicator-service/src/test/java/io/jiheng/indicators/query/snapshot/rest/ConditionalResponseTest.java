package io.jiheng.indicators.query.snapshot.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.indicators.casefile.Procedure;
import io.jiheng.indicators.organization.Court;
import io.jiheng.indicators.organization.CourtLevel;
import io.jiheng.indicators.organization.CourtsInMemory;
import io.jiheng.indicators.query.slice.ValueQuery;
import io.jiheng.indicators.query.slice.rest.SliceParams;
import io.jiheng.indicators.query.snapshot.Snapshot;
import io.jiheng.indicators.store.Books;
import io.jiheng.indicators.store.CountingRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConditionalResponseTest {

  private static final String COURT = "冀0283";
  private static final SliceParams CUT =
      new SliceParams("民一庭", null, "民初", Procedure.SMALL_CLAIMS, true, null, null, List.of());

  /** Written down by another start of the program: a replica is one too. */
  @Test
  void the_tag_is_the_same_in_every_replica() {
    assertThat(hash("甲法院", CourtLevel.BASIC, 3, "catalogue")).isEqualTo("f863c1e6532a6d47");
  }

  @Test
  void the_tag_tells_what_the_answer_depends_on() {
    assertThat(
            Set.of(
                hash("甲法院", CourtLevel.BASIC, 3, "catalogue"),
                hash("乙法院", CourtLevel.BASIC, 3, "catalogue"),
                hash("甲法院", CourtLevel.INTERMEDIATE, 3, "catalogue"),
                hash("甲法院", CourtLevel.BASIC, 4, "catalogue"),
                hash("甲法院", CourtLevel.BASIC, 3, "another catalogue")))
        .hasSize(5);
  }

  private static String hash(String name, CourtLevel level, long revision, String catalogue) {
    var tree =
        CourtsInMemory.tree(
            new Court(COURT, name, level, Optional.of("冀02"), List.of("qianan-2023"), false));
    var snapshot =
        new Snapshot(
            0,
            new CountingRules(1, 1),
            0,
            Map.of(),
            Map.of(),
            Map.of(COURT, new Books.OfCourt(revision, List.of(), List.of())),
            Set.of());
    return ConditionalResponse.hash(
        ValueQuery.ofWholeCourt(tree, COURT),
        snapshot,
        catalogue,
        LocalDate.of(2023, 6, 30),
        CUT,
        Locale.CHINESE);
  }
}
