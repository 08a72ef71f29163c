package io.jiheng.sample.event;

import io.jiheng.sample.docket.Calibration;
import io.jiheng.sample.docket.Chance;
import io.jiheng.sample.docket.CourtProfile;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Cases of today 实时案件: every event told is new and happens now. Only cases filed here are followed;
 * the oldest is the next to be closed.
 */
public final class LiveCases {

  private static final int BACKLOG_DAYS = 90;
  private static final int MOST_OPEN = 10_000;
  private static final int MOST_REVOCABLE = 100;

  /**
   * What comes next, in per cent: a filing, a closing, a reassignment, the rest are corrections.
   */
  private static final int FILINGS = 48;

  private static final int CLOSINGS = 45;
  private static final int REASSIGNMENTS = 5;

  private final FilingOffice office;
  private final Chance chance;
  private final ArrayDeque<LiveCase> open = new ArrayDeque<>();
  private final ArrayDeque<LiveCase> closed = new ArrayDeque<>();

  public LiveCases(Calibration calibration, List<CourtProfile> profiles, long seed) {
    var houses = profiles.stream().map(profile -> CourtHouse.of(profile, calibration)).toList();
    this.chance = Chance.of(seed, "live");
    this.office = new FilingOffice(calibration, houses, chance, seed);
  }

  /**
   * Filings of the last months, reported late, so that there is something to close.
   *
   * @param now Asia/Shanghai
   */
  public List<CaseEvent> backlog(int size, LocalDateTime now) {
    int days = Math.min(BACKLOG_DAYS, now.getDayOfYear() - 1);
    return IntStream.range(0, size)
        .map(i -> chance.below(days + 1))
        .boxed()
        .sorted(Comparator.reverseOrder())
        .map(
            ago -> {
              var filed = office.file(now, now.toLocalDate().minusDays(ago));
              open.add(filed);
              return filed.filed(now.minusDays(ago));
            })
        .toList();
  }

  /**
   * The next event.
   *
   * @param now Asia/Shanghai; later than the last one
   */
  public CaseEvent next(LocalDateTime now) {
    if (!open.isEmpty() && open.getLast().waitsForJudge()) {
      return open.getLast().assigned(now);
    }
    int dice = open.size() < MOST_OPEN ? chance.below(100) : FILINGS;
    if (open.size() < 2 || dice < FILINGS) {
      open.add(office.file(now, now.toLocalDate()));
      return open.getLast().filed(now);
    }
    if (dice < FILINGS + CLOSINGS) {
      return close(open.poll(), now);
    }
    if (dice < FILINGS + CLOSINGS + REASSIGNMENTS) {
      var moved = open.poll();
      open.addFirst(moved);
      return moved.reassigned(now);
    }
    if (closed.isEmpty() || dice == 99) {
      return open.pollLast().cancelled(now);
    }
    var reopened = closed.poll();
    open.addFirst(reopened);
    return reopened.closingRevoked(now);
  }

  private CaseEvent close(LiveCase oldest, LocalDateTime now) {
    closed.add(oldest);
    if (closed.size() > MOST_REVOCABLE) {
      closed.poll();
    }
    return oldest.closed(now);
  }
}
