package io.jiheng.embedded;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A topic asked for in one word: {@code name:partitions} or {@code name:partitions:compact}. */
record TopicRequest(String name, int partitions, boolean compact) {
  private static final Pattern WORD =
      Pattern.compile("([A-Za-z0-9._-]+):([1-9][0-9]{0,3})(:compact)?");

  static TopicRequest parse(String word) {
    Matcher matcher = WORD.matcher(word.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "主题应写作 名称:分区数[:compact] / a topic is name:partitions[:compact], not: " + word);
    }
    return new TopicRequest(
        matcher.group(1), Integer.parseInt(matcher.group(2)), matcher.group(3) != null);
  }

  /** Of several, separated by commas; none in a blank text. */
  static List<TopicRequest> parseAll(String words) {
    return Arrays.stream(words.split(","))
        .filter(word -> !word.isBlank())
        .map(TopicRequest::parse)
        .toList();
  }

  void createOn(KafkaBroker broker) {
    broker.createTopic(name, partitions, compact ? Map.of("cleanup.policy", "compact") : Map.of());
  }
}
