package io.jiheng.budget.door;

import static io.jiheng.budget.door.Desk.as;
import static io.jiheng.budget.door.ValueTopic.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ThroughTheDoor
class UnreadMessageDoorTest {

  @Test
  void what_was_no_value_is_shown_with_its_place_and_reason_until_it_is_dealt_with() {
    String text = "{\"court\": \"不成值\"}";
    ValueTopic.send("不成值/x", text.getBytes(StandardCharsets.UTF_8));

    eventually(() -> messages().body("items.text", hasItem(text)));
    Map<String, Object> found = messages().extract().path("items.find { it.text.contains('不成值') }");
    assertThat(found)
        .containsEntry("topic", "indicator-values")
        .containsEntry("reason", "a member is missing")
        .containsEntry("at", "2023-09-15T01:00:00Z")
        .containsEntry("size", text.getBytes(StandardCharsets.UTF_8).length);

    forget(found).statusCode(204);
    forget(found).statusCode(404).body("code", equalTo("unread-message-not-found"));
    messages().body("items.text", not(hasItem(text)));
  }

  @Test
  void of_a_long_one_the_beginning_is_shown_in_whole_characters() {
    String text = "长" + "一".repeat(5_000);
    ValueTopic.send("长消息/x", text.getBytes(StandardCharsets.UTF_8));

    eventually(() -> messages().body("items.size", hasItem(15_003)));
    String shown = messages().extract().path("items.find { it.size == 15003 }.text");
    assertThat(text).startsWith(shown);
    assertThat(shown).hasSize(8_192 / 3);
  }

  @Test
  void they_are_looked_at_page_by_page_and_by_an_administrator_only() {
    ValueTopic.send("页/1", "one".getBytes(StandardCharsets.UTF_8));
    ValueTopic.send("页/2", "two".getBytes(StandardCharsets.UTF_8));

    eventually(
        () -> messages().body("items.text", hasItem("one")).body("items.text", hasItem("two")));
    as("admin")
        .get("/api/v1/unread-messages?size=1")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .header("Link", containsString("rel=\"next\""));
    as("clerk", "approver", "treasurer").get("/api/v1/unread-messages").then().statusCode(403);
  }

  private static ValidatableResponse messages() {
    return as("admin").get("/api/v1/unread-messages?size=500").then().statusCode(200);
  }

  private static ValidatableResponse forget(Map<String, Object> found) {
    return as("admin")
        .delete(
            "/api/v1/unread-messages/{topic}/{partition}/{offset}",
            found.get("topic"),
            found.get("partition"),
            found.get("offset"))
        .then();
  }
}
