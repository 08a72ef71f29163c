package io.jiheng.contract;

/**
 * One type of event of the contract 事件类型.
 *
 * @param type the CloudEvents type, e.g. io.jiheng.case.filed.v1
 * @param chineseName what the field calls it, e.g. 立案
 * @param subject what its subject names
 * @param schema the JSON Schema 2020-12 of its data, as text
 * @param example an example of the whole event, as JSON text
 */
public record EventType(
    String type, String chineseName, SubjectKind subject, String schema, String example) {

  static final String PREFIX = "io.jiheng.";

  /** The name without prefix, e.g. case.filed.v1; it names the files of the contract. */
  public String shortName() {
    return type.substring(PREFIX.length());
  }
}
