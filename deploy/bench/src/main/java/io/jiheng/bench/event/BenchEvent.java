package io.jiheng.bench.event;

/**
 * An event of a case 案件事件 as it goes over the wire.
 *
 * @param id unique
 * @param key the case number 案号
 * @param json the CloudEvents envelope in UTF-8, about 300 bytes, without tabs, line breaks and
 *     backslashes
 */
public record BenchEvent(String id, String key, byte[] json) {}
