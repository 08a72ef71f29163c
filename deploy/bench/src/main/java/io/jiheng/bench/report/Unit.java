package io.jiheng.bench.report;

/** What a figure counts, and with how many decimals it is worth printing. */
public enum Unit {
  PER_SECOND("/s", 0),
  MILLISECONDS("ms", 1),
  MEBIBYTES("MiB", 0),
  COUNT("", 0);

  private final String symbol;
  private final int decimals;

  Unit(String symbol, int decimals) {
    this.symbol = symbol;
    this.decimals = decimals;
  }

  String print(double amount) {
    return Numbers.grouped(amount, decimals) + (symbol.isEmpty() ? "" : " " + symbol);
  }
}
