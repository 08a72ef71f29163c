package io.jiheng.contract.admission;

import com.networknt.schema.Error;

/** How a broken keyword of a schema is said; what has no wording here is said by the library. */
record SchemaWording(String code, Reason reason) {

  /** The wording of the error, null where there is none of ours. */
  static SchemaWording of(Error error) {
    if (isNullForAField(error)) {
      return say("missing", "必填字段不能为 null", "a required field must not be null");
    }
    if (error.getSchemaLocation().toString().endsWith("/properties/data_base64/type")) {
      return say("not-supported", "不接受 data_base64，请用 data", "data_base64 is not taken, use data");
    }
    var definition = definition(error);
    if (definition != null && !"type".equals(error.getKeyword())) {
      return definition;
    }
    return switch (error.getKeyword()) {
      case "required" -> say("missing", "缺少必填字段", "a required field is missing");
      case "type" ->
          say("wrong-type", "类型应为 %s，实为 %s", "must be %s, but is %s", types(error), found(error));
      case "enum" -> say("not-a-choice", "只能是 %s 之一", "must be one of %s", choices(error));
      case "const" -> say("not-a-choice", "只能是 %s", "must be %s", choices(error));
      case "minLength" -> say("empty", "不能为空", "must not be empty");
      case "maxLength" ->
          say("too-long", "至多 %s 个字符", "must have at most %s characters", argument(error, 0));
      case "minimum" -> say("out-of-range", "不得小于 %s", "must be at least %s", choices(error));
      case "maximum" -> say("out-of-range", "不得大于 %s", "must be at most %s", choices(error));
      case "format" -> say("wrong-format", "不符合 %s 格式", "is no valid %s", argument(error, 0));
      default -> null;
    };
  }

  /** Null stands for a field that is left out; only a required one may not be. */
  private static boolean isNullForAField(Error error) {
    return error.getInstanceNode().isNull()
        && error.getInstanceLocation().getNameCount() > 0
        && error.getInstanceLocation().getElement(-1) instanceof String;
  }

  private static SchemaWording definition(Error error) {
    var schema = error.getSchemaLocation().toString();
    if (schema.contains("/properties/datacontenttype/")) {
      return say(
          "not-a-choice",
          "只能是 application/json，charset 只能是 utf-8",
          "must be application/json, with no charset but utf-8");
    }
    if (schema.contains("#/$defs/date/") || schema.contains("#/$defs/optionalDate/")) {
      return say(
          "wrong-date",
          "应为确实存在的日期，格式 YYYY-MM-DD，年份 1900 至 2099",
          "must be a date that exists, as YYYY-MM-DD, of the years 1900 to 2099");
    }
    if (schema.contains("#/$defs/money/") || schema.contains("#/$defs/optionalMoney/")) {
      return say(
          "wrong-amount",
          "金额以元为单位，不小于 0，整数部分至多 15 位，至多两位小数",
          "must be an amount of yuan, at least 0, of at most 15 digits and 2 decimals");
    }
    if (schema.endsWith("#/$defs/identifier/pattern")) {
      return say(
          "wrong-identifier",
          "编号不能只有空白，也不能含有 NUL 字符",
          "an identifier must not be blank nor contain the character NUL");
    }
    if (schema.endsWith("/time/format") || schema.endsWith("/time/pattern")) {
      return say(
          "wrong-time",
          "应为 1900 至 2099 年间确实存在的时刻并带时区偏移，如 2023-03-01T09:12:00+08:00；不收闰秒",
          "must be a time that exists, of the years 1900 to 2099, with its offset and no leap"
              + " second, such as 2023-03-01T09:12:00+08:00");
    }
    return null;
  }

  private static SchemaWording say(String code, String zh, String en, Object... arguments) {
    return new SchemaWording(code, new Reason(zh.formatted(arguments), en.formatted(arguments)));
  }

  private static String types(Error error) {
    return choices(error);
  }

  private static String found(Error error) {
    return argument(error, 0);
  }

  private static String choices(Error error) {
    var node = error.getSchemaNode();
    if (!node.isArray()) {
      return node.asText();
    }
    var choices = new StringBuilder();
    for (var choice : node) {
      if (!choice.isNull() && !choice.asText().equals("null")) {
        choices.append(choices.isEmpty() ? "" : ", ").append(choice.asText());
      }
    }
    return choices.toString();
  }

  private static String argument(Error error, int index) {
    var arguments = error.getArguments();
    return arguments != null && index < arguments.length ? String.valueOf(arguments[index]) : "";
  }
}
