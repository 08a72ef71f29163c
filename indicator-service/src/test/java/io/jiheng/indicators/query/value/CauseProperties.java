package io.jiheng.indicators.query.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.indicators.AnyEvent;
import io.jiheng.indicators.bruteforce.AnyHistory;
import io.jiheng.indicators.casefile.CaseFile;
import io.jiheng.indicators.casefile.CaseFiled;
import io.jiheng.indicators.casefile.Cause;
import io.jiheng.indicators.casefile.Dossier;
import io.jiheng.indicators.casefile.LimitRules;
import io.jiheng.indicators.catalogue.CatalogueReader;
import io.jiheng.indicators.catalogue.Indicator;
import io.jiheng.indicators.eventlog.UnreadableEventException;
import io.jiheng.indicators.measures.Contribution.Charge;
import io.jiheng.indicators.measures.Rules;
import io.jiheng.indicators.query.slice.FamilyFilter;
import io.jiheng.indicators.query.slice.Part;
import io.jiheng.indicators.query.slice.Slice;
import io.jiheng.indicators.query.snapshot.Sums;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Cut by cause, a figure falls into its causes and nothing is lost between them. */
class CauseProperties {

  private static final List<Indicator> INDICATORS =
      CatalogueReader.readPackaged().on(LocalDate.EPOCH);
  private static final Set<String> COURTS =
      Set.of(AnyEvent.court(0), AnyEvent.court(1), AnyEvent.court(2));

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
  void the_parts_of_the_causes_add_up_to_those_of_the_whole(
      @ForAll("histories") AnyHistory history, @ForAll("days") int day)
      throws UnreadableEventException {
    var files = history.files();
    var whole = sums(files, Slice.WHOLE);
    var ofNoCause = ofNoCause(files);
    var ofCauses = causes(files).stream().map(cause -> sums(files, slice(cause))).toList();
    var asOf = AnyEvent.day(day);

    for (var indicator : INDICATORS) {
      for (var part : Part.values()) {
        var terms = part.terms(indicator);
        var added = ofCauses.stream().mapToLong(sums -> sums.of(terms, asOf)).sum();

        assertThat(added + ofNoCause.of(terms, asOf))
            .as("%s of %s on %s", part, indicator.code(), asOf)
            .isEqualTo(whole.of(terms, asOf));
      }
    }
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
  void a_cause_is_asked_for_in_any_writing(
      @ForAll("histories") AnyHistory history, @ForAll("days") int day)
      throws UnreadableEventException {
    var files = history.files();
    var asked = sums(files, slice(Cause.of("追偿权（保证）纠纷").orElseThrow()));
    var askedOtherwise = sums(files, slice(Cause.of(" 追偿权 ( 保证 )\u3000纠纷").orElseThrow()));

    for (var indicator : INDICATORS) {
      assertThat(Evaluation.of(indicator, AnyEvent.day(day), askedOtherwise))
          .isEqualTo(Evaluation.of(indicator, AnyEvent.day(day), asked));
    }
  }

  private static Sums sums(List<Dossier> files, Slice slice) {
    return FilesInMemory.sums(files, LimitRules.STANDARD, COURTS, slice, FamilyFilter.ALL);
  }

  private static Slice slice(Cause cause) {
    return new Slice(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(cause));
  }

  private static Set<Cause> causes(List<Dossier> files) {
    return files.stream()
        .flatMap(file -> filing(file).stream())
        .flatMap(filing -> List.of(filing.causeOfAction(), filing.causeOfOrigin()).stream())
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  private static Sums ofNoCause(List<Dossier> files) {
    var sums = new SliceSums();
    for (var file : files) {
      var own = filing(file).flatMap(CaseFiled::causeOfAction);
      var ofOrigin = filing(file).flatMap(CaseFiled::causeOfOrigin);
      sums.add(
          Rules.contributions(file, LimitRules.STANDARD).stream()
              .filter(c -> (c.charge() == Charge.OWN ? own : ofOrigin).isEmpty())
              .toList());
    }
    return sums;
  }

  private static Optional<CaseFiled> filing(Dossier file) {
    return file instanceof CaseFile one ? one.filing() : Optional.empty();
  }

  @Provide
  Arbitrary<AnyHistory> histories() {
    return AnyHistory.ofUpTo(30);
  }

  @Provide
  Arbitrary<Integer> days() {
    return Arbitraries.integers().between(0, 1_900);
  }
}
