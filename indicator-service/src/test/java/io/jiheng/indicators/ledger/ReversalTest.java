package io.jiheng.indicators.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.jiheng.indicators.OnRealServers;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ReversalTest implements OnRealServers {

  private static final Clerk CLERK = Clerk.of("冀0611");
  private static final int RACERS = 16;

  @Inject DataSource database;

  @Test
  void aReversalBooksTheNegativeAmountsOnTheSameDayAndPointsToTheOriginal() {
    var id =
        CLERK.booked(
            Map.of(
                "item", "relief-paid",
                "department", "执行局",
                "numerator", "30000.50",
                "denominator", "45000.00",
                "reference", "2023-0011"));

    var reversal =
        CLERK
            .reverse(id)
            .statusCode(201)
            .header("Location", containsString("/api/v1/ledger/"))
            .body("reverses", equalTo(id))
            .body("day", equalTo("2023-03-17"))
            .body("item", equalTo("relief-paid"))
            .body("department", equalTo("执行局"))
            .body("numerator", equalTo(-30000.50f))
            .body("denominator", equalTo(-45000.00f))
            .body("evidence", equalTo("录入有误"))
            .body("reference", nullValue())
            .extract();

    var reversalId = reversal.<String>path("id");
    assertThat(reversal.header("Location")).endsWith("/api/v1/ledger/" + reversalId);
    CLERK.read(reversalId).statusCode(200).body("reverses", equalTo(id));
    CLERK
        .read(id)
        .body("reversedBy", equalTo(reversalId))
        .body("numerator", equalTo(30000.50f))
        .body("reference", equalTo("2023-0011"));
  }

  @Test
  void anEntryIsTakenBackOnce() {
    var id = CLERK.booked(Map.of());
    var reversal = CLERK.reverse(id).statusCode(201).extract().<String>path("id");

    CLERK
        .reverse(id)
        .statusCode(409)
        .body("code", equalTo("ledger-entry-reversed"))
        .body("entry", equalTo(id))
        .body("reversal", equalTo(reversal));
  }

  @Test
  void aCounterEntryIsNotTakenBack() {
    var id = CLERK.booked(Map.of());
    var reversal = CLERK.reverse(id).statusCode(201).extract().<String>path("id");

    CLERK
        .reverse(reversal)
        .statusCode(409)
        .body("code", equalTo("ledger-entry-is-reversal"))
        .body("original", equalTo(id));
  }

  @Test
  void whoMayNotTakeBackIsRefused() {
    var id = CLERK.booked(Map.of());
    var path = Clerk.LEDGER + "/" + id + "/reversal";
    var reason = Map.of("reason", "试试");

    Clerk.as(Set.of("冀0611"), "viewer").body(reason).post(path).then().statusCode(403);
    Clerk.as(Set.of("冀0612"), "clerk")
        .body(reason)
        .post(path)
        .then()
        .statusCode(404)
        .body("code", equalTo("unknown-ledger-entry"));
    CLERK
        .desk()
        .body(Map.of("reason", " "))
        .post(path)
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("reason"));
    CLERK.read(id).body("reversedBy", nullValue());
  }

  @Test
  void whatWasNeverBookedCannotBeReadNorTakenBack() {
    var nobody = UUID.randomUUID().toString();

    CLERK
        .reverse(nobody)
        .statusCode(404)
        .body("code", equalTo("unknown-ledger-entry"))
        .body("detail", containsString(nobody));
    CLERK.read(nobody).statusCode(404).body("entry", endsWith(nobody));
    CLERK.read("17").statusCode(400);
  }

  @Test
  void ofManyWhoTakeOneEntryBackAtOnceOneDoes() throws Exception {
    var id = CLERK.booked(Map.of());

    assertThat(atOnce(() -> CLERK.reverse(id).extract().statusCode()))
        .containsOnly(201, 409)
        .containsOnlyOnce(201);
  }

  @Test
  void ofManyWhoBookUnderOneReferenceAtOnceOneDoes() throws Exception {
    var same = Map.of("reference", "race");

    assertThat(atOnce(() -> CLERK.book(same).extract().statusCode()))
        .containsOnly(200, 201)
        .containsOnlyOnce(201);
  }

  @ParameterizedTest
  @ValueSource(strings = {"update ledger_entry set numerator = 2", "delete from ledger_entry"})
  void theDatabaseItselfRefusesToRewriteTheBooks(String statement) throws Exception {
    CLERK.booked(Map.of());
    try (var connection = database.getConnection();
        var hand = connection.createStatement()) {
      assertThatThrownBy(() -> hand.executeUpdate(statement))
          .hasMessageContaining("entries are never changed");
    }
  }

  private static List<Integer> atOnce(Callable<Integer> request) throws Exception {
    var pool = Executors.newFixedThreadPool(RACERS);
    try {
      Stream<Callable<Integer>> requests = IntStream.range(0, RACERS).mapToObj(i -> request);
      return pool.invokeAll(requests.toList()).stream().map(ReversalTest::answer).toList();
    } finally {
      pool.shutdown();
    }
  }

  private static Integer answer(Future<Integer> request) {
    try {
      return request.get();
    } catch (InterruptedException | ExecutionException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
