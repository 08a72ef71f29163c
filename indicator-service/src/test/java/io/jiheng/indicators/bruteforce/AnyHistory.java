package io.jiheng.indicators.bruteforce;

import io.jiheng.indicators.AnyEvent;
import io.jiheng.indicators.casefile.Dossier;
import io.jiheng.indicators.casefile.FileKey;
import io.jiheng.indicators.casefile.RecordedEvent;
import io.jiheng.indicators.eventlog.EnvelopeReader;
import io.jiheng.indicators.eventlog.Head;
import io.jiheng.indicators.eventlog.UnreadableEventException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Random events of a few cases, so that many events meet in one case. */
public record AnyHistory(List<Step> steps) {

  /** Days apart, up to and past every limit that a rule sets. */
  static final List<Integer> DISTANCES =
      List.of(
          0, 1, 2, 3, 4, 5, 7, 8, 10, 11, 12, 15, 16, 20, 21, 28, 30, 31, 45, 46, 60, 90, 183, 184,
          365, 366, 367, 730, 731, 732);

  private static final int LAST_BEGINNING = 1_200;
  private static final int FILED = 0;

  /** Kinds of events that a rule brings together; 7 closes a case. */
  private static final List<List<Integer>> THEMES =
      List.of(
          // hearings and pronouncements; revoked closings and documents
          List.of(7, 18, 20),
          List.of(7, 14, 28),
          // procedure, adjusted limits, auctions
          List.of(7, 13, 13),
          List.of(7, 7, 13, 16, 35),
          // appeals registered, judgments taking effect
          List.of(7, 21, 22),
          List.of(21, 48),
          // left out of long pending, statutory causes
          List.of(7, 25, 44),
          // flagged, supervised; mediations
          List.of(23, 24),
          List.of(29, 31),
          // notices, searches, amounts; resumption; payments; reviews and listings
          List.of(7, 33, 34, 36),
          List.of(7, 7, 41, 42),
          List.of(37, 39),
          List.of(40, 43),
          // petitions, matters
          List.of(45, 46),
          List.of(47));

  /** An event to be: of which case, what happens, on which day. */
  public record Step(int caseIndex, int kind, int day) {}

  /** Histories of a few cases, most of them filed first, with up to so many events. */
  public static Arbitrary<AnyHistory> ofUpTo(int events) {
    var beginnings = evenly(0, LAST_BEGINNING).list().ofMinSize(1).ofMaxSize(2);
    return Combinators.combine(
            cases().set().ofMinSize(1).ofMaxSize(4), beginnings, Arbitraries.of(THEMES))
        .flatAs(
            (cases, days, theme) ->
                step(cases, days, theme)
                    .list()
                    .ofMaxSize(events)
                    .withSizeDistribution(RandomDistribution.uniform())
                    .map(steps -> of(cases, days, steps)));
  }

  /** Of any family and court; 民初, 执 and 刑初 more often: most rules are theirs. */
  private static Arbitrary<Integer> cases() {
    var families = evenly(0, AnyEvent.CASES - 1);
    var courts = evenly(0, AnyEvent.ALL_CASES / AnyEvent.CASES - 1);
    return Combinators.combine(
            Arbitraries.frequencyOf(Tuple.of(1, families), Tuple.of(1, Arbitraries.of(0, 1, 4))),
            courts)
        .as((family, court) -> family + court * AnyEvent.CASES);
  }

  private static Arbitrary<Step> step(
      Set<Integer> cases, List<Integer> beginnings, List<Integer> theme) {
    return Combinators.combine(
            Arbitraries.of(cases),
            Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.of(theme)), Tuple.of(1, evenly(0, AnyEvent.KINDS - 1))),
            Arbitraries.of(beginnings),
            Arbitraries.of(DISTANCES))
        .as((index, kind, beginning, distance) -> new Step(index, kind, beginning + distance));
  }

  private static AnyHistory of(Set<Integer> cases, List<Integer> beginnings, List<Step> more) {
    var steps = new ArrayList<Step>();
    if (more.size() % 5 != 4) {
      cases.forEach(
          index -> steps.add(new Step(index, FILED, beginnings.get(index % beginnings.size()))));
    }
    steps.addAll(more);
    return new AnyHistory(steps);
  }

  static Arbitrary<Integer> evenly(int from, int to) {
    return Arbitraries.integers().between(from, to).withDistribution(RandomDistribution.uniform());
  }

  public List<byte[]> events() {
    return IntStream.range(0, steps.size())
        .mapToObj(
            i -> {
              var step = steps.get(i);
              return AnyEvent.of("e" + i, step.caseIndex(), step.kind(), step.day());
            })
        .toList();
  }

  /** What is told of each file. */
  public Map<FileKey, List<RecordedEvent>> told() throws UnreadableEventException {
    return told(events());
  }

  static Map<FileKey, List<RecordedEvent>> told(List<byte[]> events)
      throws UnreadableEventException {
    var told = new HashMap<FileKey, List<RecordedEvent>>();
    for (var event : events) {
      var read = EnvelopeReader.read(event, new Head());
      told.computeIfAbsent(read.key(), key -> new ArrayList<>()).add(read.recorded());
    }
    return told;
  }

  /** The files that the events fold to. */
  public List<Dossier> files() throws UnreadableEventException {
    return files(told());
  }

  public static List<Dossier> files(Map<FileKey, List<RecordedEvent>> told) {
    return told.entrySet().stream().map(e -> Dossier.of(e.getKey(), e.getValue())).toList();
  }
}
