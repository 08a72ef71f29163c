package io.jiheng.indicators.query.members;

import io.jiheng.indicators.casefile.FileKey;
import io.jiheng.indicators.catalogue.Indicator;
import io.jiheng.indicators.catalogue.Term;
import io.jiheng.indicators.query.files.FirstInOrder;
import io.jiheng.indicators.query.files.OrderedCaseFileScan;
import io.jiheng.indicators.query.slice.ValueQuery;
import io.jiheng.indicators.query.snapshot.Snapshot;
import io.jiheng.indicators.query.value.ValueService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Reads the members of a figure page by page. Where counters know the figure, a page reads hardly
 * more files than it tells of, however many there are.
 */
@ApplicationScoped
public class MemberPages {

  /** Members are held up to here where a page is found by its number. */
  public static final int FARTHEST = 10_000;

  private static final int SMALLEST_BATCH = 100;

  private final ValueService values;
  private final Members members;
  private final OrderedCaseFileScan files;

  MemberPages(ValueService values, Members members, OrderedCaseFileScan files) {
    this.values = values;
    this.members = members;
    this.files = files;
  }

  /**
   * Where a page ended: the next begins after this member.
   *
   * @param item empty for the file as a whole
   */
  public record Place(FileKey file, String item) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
        Comparator.comparing(Place::file).thenComparing(Place::item);

    static Place of(Member member) {
      return new Place(member.file().key(), member.item());
    }

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * Which page.
   *
   * @param after begins after this place; absent to begin with the first
   * @param offset skips so many of those, up to {@link #FARTHEST}
   */
  public record Wanted(Optional<Place> after, int offset, int size) {}

  /**
   * One page.
   *
   * @param end where it ends; absent where no more follow
   * @param total how many members there are; absent where they were not counted through
   * @param sum what all of them add up to
   */
  public record MemberPage(
      List<Member> members, Optional<Place> end, OptionalLong total, long sum) {}

  /**
   * A page of a numerator or denominator.
   *
   * @param terms of that part of the indicator
   */
  public MemberPage page(
      ValueQuery query,
      Indicator indicator,
      Collection<Term> terms,
      LocalDate asOf,
      Wanted wanted) {
    if (wanted.offset() > 0 || !query.isOfAllCases() || anyOfOrigin(terms)) {
      return countedThrough(query, terms, asOf, wanted);
    }
    var snapshot = values.snapshot(query);
    var found = inOrder(query, withMembers(query, snapshot, terms, asOf), terms, asOf, wanted);
    var sum = values.sums(query, snapshot, List.of(indicator), asOf).of(terms, asOf);
    var isAll = wanted.after().isEmpty() && found.size() <= wanted.size();
    return page(found, wanted, isAll ? OptionalLong.of(found.size()) : OptionalLong.empty(), sum);
  }

  /** Only the places of members are held; those of the page are then read once more. */
  private MemberPage countedThrough(
      ValueQuery query, Collection<Term> terms, LocalDate asOf, Wanted wanted) {
    var first =
        new FirstInOrder<Place>(wanted.offset() + wanted.size() + 1, Comparator.naturalOrder());
    var amounts = new LongSummaryStatistics();
    members.forEach(
        query,
        terms,
        asOf,
        member -> {
          amounts.accept(member.amount());
          if (isAfter(member, wanted)) {
            first.add(Place.of(member));
          }
        });
    var places = first.inOrder().stream().skip(wanted.offset()).toList();
    var found = members.at(query, terms, asOf, places);
    return page(found, wanted, OptionalLong.of(amounts.getCount()), amounts.getSum());
  }

  /**
   * @param found one more than wanted, where more follow
   */
  private static MemberPage page(List<Member> found, Wanted wanted, OptionalLong total, long sum) {
    var onPage = List.copyOf(found.subList(0, Math.min(found.size(), wanted.size())));
    var end =
        found.size() > wanted.size()
            ? Optional.of(Place.of(onPage.get(onPage.size() - 1)))
            : Optional.<Place>empty();
    return new MemberPage(onPage, end, total, sum);
  }

  /** The members of a page and, where more follow, at least one more. */
  private List<Member> inOrder(
      ValueQuery query,
      Collection<String> courts,
      Collection<Term> terms,
      LocalDate asOf,
      Wanted wanted) {
    var found = new ArrayList<Member>();
    files.forEach(
        query,
        courts,
        terms,
        asOf,
        wanted.after().map(Place::file),
        Math.max(wanted.size() + 1, SMALLEST_BATCH),
        (dossier, contributions) -> {
          Members.ofFile(dossier, contributions, terms, asOf).stream()
              .filter(member -> isAfter(member, wanted))
              .forEach(found::add);
          return found.size() <= wanted.size();
        });
    return found;
  }

  /**
   * The courts that have members at all. No file takes anything away from a term, so that a sum of
   * nothing has no members.
   */
  private static List<String> withMembers(
      ValueQuery query, Snapshot snapshot, Collection<Term> terms, LocalDate asOf) {
    return query.courts().stream()
        .filter(
            court -> {
              var sums = snapshot.sums(List.of(court), query.families());
              return terms.stream().anyMatch(term -> sums.of(term, asOf) != 0);
            })
        .toList();
  }

  private static boolean isAfter(Member member, Wanted wanted) {
    return wanted.after().map(place -> Place.of(member).compareTo(place) > 0).orElse(true);
  }

  private static boolean anyOfOrigin(Collection<Term> terms) {
    return terms.stream().anyMatch(term -> term.measure().isChargedToOrigin());
  }
}
