package io.jiheng.indicators.close;

import static io.jiheng.indicators.Ask.eventually;
import static io.jiheng.indicators.Ask.value;
import static org.hamcrest.Matchers.equalTo;

import io.jiheng.indicators.Events;
import io.jiheng.indicators.Topic;

/** Cases of a June that tests close. */
final class June {

  static final String END = "2023-06-30";

  private June() {}

  static String subject(String court, int number) {
    return "(2023)" + court + "民初" + number + "号";
  }

  /** A case filed in May and closed in June, and the events under these numbers of the court. */
  static void send(String court, int number) {
    var subject = subject(court, number);
    Topic.send(
        subject,
        Events.filed(court + "-filed-" + number, subject, "2023-05-01"),
        Events.closed(court + "-closed-" + number, subject, "2023-06-10"));
  }

  /** The first case of a court is counted. */
  static void counted(String court) {
    send(court, 1);
    eventually(() -> value("closed-count", court, END).body("numerator", equalTo(1)));
  }
}
