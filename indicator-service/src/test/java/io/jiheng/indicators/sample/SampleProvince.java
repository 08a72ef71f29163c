package io.jiheng.indicators.sample;

import io.jiheng.indicators.casefile.Dossier;
import io.jiheng.indicators.casefile.FileKey;
import io.jiheng.indicators.casefile.LimitRules;
import io.jiheng.indicators.casefile.RecordedEvent;
import io.jiheng.indicators.catalogue.Indicator;
import io.jiheng.indicators.eventlog.EnvelopeReader;
import io.jiheng.indicators.eventlog.Head;
import io.jiheng.indicators.eventlog.UnreadableEventException;
import io.jiheng.indicators.measures.Contribution;
import io.jiheng.indicators.measures.Rules;
import io.jiheng.indicators.organization.Tenure;
import io.jiheng.indicators.query.slice.Slice;
import io.jiheng.indicators.query.snapshot.BooksInMemory;
import io.jiheng.indicators.query.value.Evaluation;
import io.jiheng.indicators.query.value.SliceSums;
import io.jiheng.indicators.store.Books;
import io.jiheng.sample.book.LedgerPlan;
import io.jiheng.sample.docket.Calibration;
import io.jiheng.sample.docket.CourtProfile;
import io.jiheng.sample.docket.Imperfections;
import io.jiheng.sample.event.CaseStream;
import io.jiheng.sample.event.Roster;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The sample as the pure engine counts it, court by court: only one court's files are held. */
final class SampleProvince {

  private static final Slice WHOLE =
      new Slice(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  private final Map<String, List<Contribution>> contributions = new HashMap<>();
  private final Map<List<String>, SliceSums> sumsOf = new HashMap<>();
  private final Map<String, Books.OfCourt> books = new HashMap<>();
  private final Calibration calibration;
  private final LocalDate today;
  private final long seed;
  private int orphans;

  private SampleProvince(LocalDate today, long seed) {
    this.today = today;
    this.seed = seed;
    this.calibration = Calibration.sample(OptionalDouble.empty(), today.getYear());
  }

  static SampleProvince on(LocalDate today, long seed) throws UnreadableEventException {
    var province = new SampleProvince(today, seed);
    for (var profile : province.calibration.profiles().values()) {
      province.count(profile);
      province.book(profile);
    }
    return province;
  }

  /** Every court with cases. */
  List<String> courts() {
    return List.copyOf(calibration.profiles().keySet());
  }

  /** A court with all under it. */
  List<String> subtree(String court) {
    var courts = new ArrayList<String>(List.of(court));
    calibration.under(court).forEach(under -> courts.addAll(subtree(under.code())));
    return courts;
  }

  /** What an indicator says of courts taken together. */
  Evaluation value(Indicator indicator, List<String> courts, LocalDate asOf) {
    var sums = sumsOf.computeIfAbsent(courts, this::sums);
    var kept = courts.stream().map(books::get).toList();
    return Evaluation.of(indicator, asOf, BooksInMemory.beside(sums, kept, WHOLE));
  }

  private SliceSums sums(List<String> courts) {
    var sums = new SliceSums();
    courts.forEach(court -> sums.add(contributions.getOrDefault(court, List.of())));
    return sums;
  }

  /** How many files wait for their filing. */
  int orphans() {
    return orphans;
  }

  private void count(CourtProfile profile) throws UnreadableEventException {
    var told = new HashMap<FileKey, Map<Object, RecordedEvent>>();
    var stream =
        CaseStream.generate(
            calibration, List.of(profile), today.getYear() - 2, today, Imperfections.USUAL, seed);
    while (stream.hasNext()) {
      var json = stream.next().event().json().getBytes(StandardCharsets.UTF_8);
      var read = EnvelopeReader.read(json, new Head());
      told.computeIfAbsent(read.key(), key -> new HashMap<>())
          .putIfAbsent(read.recorded().id(), read.recorded());
    }
    told.forEach((key, events) -> count(Dossier.of(key, events.values())));
  }

  private void count(Dossier file) {
    if (file.state() == Dossier.State.ORPHANED) {
      orphans++;
    }
    Rules.contributions(file, LimitRules.STANDARD)
        .forEach(
            contribution ->
                contributions
                    .computeIfAbsent(contribution.cell().court(), court -> new ArrayList<>())
                    .add(contribution));
  }

  private void book(CourtProfile profile) {
    var ledger =
        LedgerPlan.of(profile.court(), today).stream()
            .map(
                row ->
                    new Books.Booked(
                        row.item(),
                        Optional.of(row.department()),
                        row.day(),
                        row.numerator(),
                        row.denominator().orElse(BigDecimal.ZERO),
                        1))
            .toList();
    var from = LocalDate.of(profile.firstYear(), 1, 1);
    var roster =
        new Roster(profile, calibration)
            .seats().stream()
                .map(
                    seat ->
                        new Tenure(
                            profile.code(),
                            seat.judge(),
                            Optional.empty(),
                            Optional.of(seat.department()),
                            from,
                            Optional.empty()))
                .toList();
    books.put(profile.code(), new Books.OfCourt(1, ledger, roster));
  }
}
