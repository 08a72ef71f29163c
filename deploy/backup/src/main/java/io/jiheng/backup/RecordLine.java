package io.jiheng.backup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;

/**
 * A record of a topic as one line of JSON (事件日志的一行), to the byte: text stands as text, anything
 * that is not UTF-8 as {@code {"base64": …}}.
 *
 * @param partition of the topic
 * @param offset in the partition it was read from
 * @param timestamp of the record in milliseconds since 1970; negative if it has none
 * @param key may be null
 * @param headers in their order
 * @param value may be null
 */
record RecordLine(
    int partition, long offset, long timestamp, byte[] key, List<Header> headers, byte[] value) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static RecordLine of(ConsumerRecord<byte[], byte[]> read) {
    return new RecordLine(
        read.partition(),
        read.offset(),
        read.timestamp(),
        read.key(),
        List.of(read.headers().toArray()),
        read.value());
  }

  /**
   * @throws IllegalArgumentException where the line is none of these
   */
  static RecordLine parse(String line) {
    try {
      JsonNode node = JSON.readTree(line);
      var headers = new ArrayList<Header>();
      for (JsonNode header : node.required("headers")) {
        headers.add(
            new RecordHeader(header.required("name").asText(), bytes(header.required("value"))));
      }
      return new RecordLine(
          node.required("partition").intValue(),
          node.required("offset").longValue(),
          node.required("timestamp").longValue(),
          bytes(node.required("key")),
          headers,
          bytes(node.required("value")));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e.getOriginalMessage(), e);
    }
  }

  /** The line, without its end. */
  String json() {
    ObjectNode node = JSON.createObjectNode();
    node.put("partition", partition).put("offset", offset).put("timestamp", timestamp);
    node.set("key", text(key));
    ArrayNode list = node.putArray("headers");
    for (Header header : headers) {
      list.addObject().put("name", header.key()).set("value", text(header.value()));
    }
    node.set("value", text(value));
    return node.toString();
  }

  /** The same record for another topic; its offset is that topic's to give. */
  ProducerRecord<byte[], byte[]> producedTo(String topic) {
    return new ProducerRecord<>(
        topic, partition, timestamp < 0 ? null : timestamp, key, value, headers);
  }

  private static JsonNode text(byte[] bytes) {
    if (bytes == null) {
      return JSON.nullNode();
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return JSON.getNodeFactory().textNode(text);
    } catch (CharacterCodingException notUtf8) {
      return JSON.createObjectNode().put("base64", bytes);
    }
  }

  private static byte[] bytes(JsonNode node) {
    if (node.isNull()) {
      return null;
    }
    if (node.isTextual()) {
      return node.textValue().getBytes(StandardCharsets.UTF_8);
    }
    try {
      return node.required("base64").binaryValue();
    } catch (java.io.IOException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
