package io.jiheng.indicators.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.jiheng.indicators.OnRealServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LedgerSumsTest implements OnRealServers {

  private static final LocalDate NEW_YEAR = LocalDate.of(2023, 1, 1);
  private static final LocalDate MID_YEAR = LocalDate.of(2023, 6, 30);

  @Inject LedgerSums sums;

  @Test
  void aSumIsExactOverCourtsAndDaysOfTheWindow() {
    relief("冀0641", "2022-12-31", "1.00", "1.00");
    relief("冀0641", "2023-01-01", "0.10", "0.30");
    relief("冀0641", "2023-06-30", "0.20", "0.40");
    relief("冀0641", "2023-07-01", "1.00", "1.00");
    relief("冀0642", "2023-03-01", "99999999.99", "9999999999999.99");

    assertThat(sum("relief-paid", List.of("冀0641"), Optional.empty()))
        .isEqualTo(figure("0.30", "0.70", 2));
    assertThat(sum("relief-paid", List.of("冀0641", "冀0642"), Optional.empty()))
        .isEqualTo(figure("100000000.29", "10000000000000.69", 3));
    assertThat(sum("relief-paid", List.of("冀0641"), Optional.of("执行局")))
        .isEqualTo(figure("0.00", "0.00", 0));
  }

  @Test
  void whatWasTakenBackCountsNoMoreAndTheListAddsUpToTheSum() {
    var clerk = Clerk.of("冀0643");
    clerk.booked(Map.of("numerator", 3, "department", "研究室"));
    var wrong = clerk.booked(Map.of("numerator", 30, "department", "研究室"));
    clerk.booked(Map.of("numerator", 5));
    clerk.reverse(wrong).statusCode(201);

    assertThat(sum("press-conferences", List.of("冀0643"), Optional.of("研究室")))
        .isEqualTo(figure("3.00", "0.00", 1));
    var members = selection("冀0643");
    var listed = sums.entries(members, new LedgerOrder(LedgerOrder.Key.DAY, false), 0, 50);
    assertThat(listed.entries()).hasSize(4);
    assertThat(listed.total()).isEqualTo(4);
    var total =
        listed.entries().stream()
            .map(entry -> entry.booking().amount().numerator())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(total)
        .isEqualTo(sum("press-conferences", List.of("冀0643"), Optional.empty()).numerator())
        .isEqualTo(new BigDecimal("8.00"));
  }

  @Test
  void theRevisionOfACourtGrowsWithEachBookingAndWithNothingElse() {
    var clerk = Clerk.of("冀0644");
    var before = revision("冀0644");
    var id = clerk.booked(Map.of("reference", "once"));
    var booked = revision("冀0644");
    clerk.book(Map.of("reference", "once")).statusCode(200);
    clerk.book(Map.of("numerator", "1.5")).statusCode(422);
    Clerk.of("冀0645").booked(Map.of());

    assertThat(before).isZero();
    assertThat(booked).isPositive();
    assertThat(revision("冀0644")).isEqualTo(booked);
    clerk.reverse(id).statusCode(201);
    assertThat(revision("冀0644")).isGreaterThan(booked);
  }

  private long revision(String court) {
    return sums.revisions(List.of(court, "冀0646")).get(court);
  }

  private LedgerSums.Sum sum(String item, List<String> courts, Optional<String> department) {
    return sums.of(item, courts, department, NEW_YEAR, MID_YEAR);
  }

  private static LedgerSums.Sum figure(String numerator, String denominator, long bookings) {
    return new LedgerSums.Sum(new BigDecimal(numerator), new BigDecimal(denominator), bookings);
  }

  private static LedgerSelection selection(String court) {
    return new LedgerSelection(
        List.of(court),
        Optional.of("press-conferences"),
        Optional.empty(),
        Optional.of(NEW_YEAR),
        Optional.of(MID_YEAR));
  }

  private static void relief(String court, String day, String paid, String granted) {
    Clerk.of(court)
        .booked(
            Map.of("item", "relief-paid", "day", day, "numerator", paid, "denominator", granted));
  }
}
