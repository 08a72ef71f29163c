package io.jiheng.contract.testing;

import java.util.List;
import java.util.Random;

/** Values that people and programs send where another one is meant, as JSON text. */
final class OddValues {

  private static final List<String> OF_NO_TYPE =
      List.of("null", "true", "false", "{}", "[]", "[null]", "[\"a\"]", "{\"a\":null}", "\"\"");

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-0",
          "-1",
          "1",
          "3",
          "5",
          "1.0",
          "4.00",
          "3e1",
          "30.5",
          "0.1",
          "0.07",
          "0.001",
          "35800.500",
          "9999",
          "10000",
          "2147483648",
          "9223372036854775808",
          "999999999999999",
          "999999999999999.99",
          "999999999999999.999",
          "1000000000000000",
          "1000000000000000.01",
          "1e14",
          "1e15",
          "1e400",
          "1e999999999",
          "1e99999999999",
          "1e-999999999",
          "1234567890123456789012345678901234567890123456789012345678901");

  private static final List<String> TEXTS =
      List.of(
          " ",
          "\\t",
          "\u3000",
          "\u00a0",
          "\u0085",
          "\u2007",
          "\u200b",
          "\ufeff",
          "a\\u0000",
          "\\ud83d\\ude00",
          "\\ud83d",
          "\\ude00",
          "true",
          "1",
          "a b",
          "甲",
          "x".repeat(81),
          "x".repeat(200),
          "x".repeat(201),
          "😀".repeat(200),
          "😀".repeat(201),
          "x".repeat(301),
          "x".repeat(501));

  private static final List<String> DAYS =
      List.of(
          "2024-02-29",
          "2000-02-29",
          "2023-12-31",
          "2023-02-29",
          "2023-02-30",
          "2023-2-3",
          "20230203",
          "1899-12-31",
          "1900-01-01",
          "2099-12-31",
          "2100-01-01",
          "2023-03-01 ",
          "2023-03-01\\n",
          "2023/03/01",
          "2023-03-01T00:00:00Z",
          "２０２３-03-01",
          "+2023-03-01");

  private static final List<String> TIMES =
      List.of(
          "2023-03-01t09:12:00z",
          "2023-03-01T09:12:00-00:00",
          "2023-03-01T09:12:00+00:00",
          "2023-03-01T09:12:00Z",
          "2023-03-01T09:12:00.5-05:30",
          "2023-03-01T09:12:00.123456789+08:00",
          "2023-03-01T09:12:00.1234567890+08:00",
          "2023-03-01T09:12:00.+08:00",
          "2023-03-01T09:12:60Z",
          "2016-12-31T23:59:60Z",
          "2023-03-01T24:00:00Z",
          "2023-02-30T09:12:00Z",
          "2023-03-01T09:12+08:00",
          "2023-03-01T09:12:00",
          "2023-03-01T09:12:00+08",
          "2023-03-01T09:12:00+0800",
          "2023-03-01T09:12:00+08:00:00",
          "2023-03-01T09:12:00+17:59",
          "2023-03-01T09:12:00+18:00",
          "2023-03-01T09:12:00+19:00",
          "2023-03-01 09:12:00Z",
          "2023-03-01T09:12:00Z[Asia/Shanghai]",
          "2023-03-01T09:12:00+08:00\\n",
          "1899-12-31T23:59:59Z",
          "1900-01-01T00:00:00+08:00",
          "2099-12-31T23:59:59-08:00",
          "2100-01-01T00:00:00Z");

  private static final List<String> SUBJECTS =
      List.of(
          "（2023）冀0283民初1234号",
          "(2023)冀0283民初001234号",
          "〔２０２３〕 冀 ０２８３ 民初 １２３４ 号",
          "(2023)最高法知民终1号",
          "(2023)京民再1号",
          "(2023)冀0283民初0号",
          "(2023)冀283民初1号",
          "(2023)冀0283民初字第1号",
          "(2015)津南民初字第1号",
          "(2015)海行民初字第1号",
          "(2023)冀0283民奇1号",
          "(2023)冀0283民初1号之一",
          "(2023)冀0283民初1号\\n",
          "冀0283",
          "冀０２８３",
          " 冀0283 ",
          "冀283",
          "最高法",
          "no number");

  private static final List<String> WORDS =
      List.of(
          "ORDINARY",
          "ordinary",
          "EXTENSION",
          "JUDGMENT",
          "ARBITRATION",
          "1.0",
          "io.jiheng.case.filed.v1",
          "case.filed.v1",
          "io.jiheng.case.filed.v2",
          "urn:court:冀0283:case-system",
          "a b:c",
          "http://[::1]/",
          "http://a/?q=[1]",
          "//",
          "application/json",
          "application/json;charset=UTF-8",
          "Application/JSON; charset=\\\"utf-8\\\"",
          "application/json; charset=gbk",
          "application/json;",
          "text/json",
          "35800.50",
          "35800.505",
          "1e3",
          "-1",
          "35,800");

  private static final List<List<String>> QUOTED =
      List.of(TEXTS, DAYS, TIMES, SUBJECTS, WORDS, WORDS);

  private OddValues() {}

  /** Some value as JSON text. */
  static String any(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> one(OF_NO_TYPE, random);
      case 1 -> one(NUMBERS, random);
      default -> '"' + one(one(QUOTED, random), random) + '"';
    };
  }

  /** A value of the kind that a text looks like, so that it is nearly right. */
  static String like(String json, Random random) {
    if (json.startsWith("\"")) {
      var text = json.substring(1);
      var kind =
          text.matches("\\d{4}-\\d\\d-\\d\\d\"")
              ? DAYS
              : text.matches("\\d{4}-\\d\\d-\\d\\dT.*")
                  ? TIMES
                  : text.startsWith("(") ? SUBJECTS : random.nextBoolean() ? TEXTS : WORDS;
      return '"' + one(kind, random) + '"';
    }
    return json.matches("-?\\d.*") ? one(NUMBERS, random) : one(OF_NO_TYPE, random);
  }

  static <T> T one(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }
}
