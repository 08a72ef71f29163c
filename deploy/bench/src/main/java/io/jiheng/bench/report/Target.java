package io.jiheng.bench.report;

import java.util.Locale;

/** What a figure has to reach. */
public sealed interface Target {

  boolean metBy(Figure figure);

  String print(Unit unit);

  static Target atLeast(double bound) {
    return new AtLeast(bound);
  }

  static Target below(double bound) {
    return new Below(bound);
  }

  /** At least that share of a baseline of the figure, named as there. */
  static Target shareOf(String baseline, double share) {
    return new ShareOf(baseline, share);
  }

  /** At most that many times a baseline of the figure, named as there. */
  static Target atMostShareOf(String baseline, double share) {
    return new AtMostShareOf(baseline, share);
  }

  /** The same, or at most so many more: a few pooled connections are a tenth of thirty. */
  static Target atMostShareOfOrFewMore(String baseline, double share, long few) {
    return new AtMostShareOfOrFewMore(baseline, share, few);
  }

  /** A floor. */
  record AtLeast(double bound) implements Target {
    @Override
    public boolean metBy(Figure figure) {
      return figure.amount() >= bound;
    }

    @Override
    public String print(Unit unit) {
      return "≥ " + unit.print(bound);
    }
  }

  /** A ceiling that must not be touched. */
  record Below(double bound) implements Target {
    @Override
    public boolean metBy(Figure figure) {
      return figure.amount() < bound;
    }

    @Override
    public String print(Unit unit) {
      return "< " + unit.print(bound);
    }
  }

  /** A share of a baseline. */
  record ShareOf(String baseline, double share) implements Target {
    @Override
    public boolean metBy(Figure figure) {
      return figure.ratioTo(baseline) >= share;
    }

    @Override
    public String print(Unit unit) {
      return String.format(Locale.ROOT, "≥ %.2f × %s", share, baseline);
    }
  }

  /** A ceiling over a baseline. */
  record AtMostShareOf(String baseline, double share) implements Target {
    @Override
    public boolean metBy(Figure figure) {
      return figure.ratioTo(baseline) <= share;
    }

    @Override
    public String print(Unit unit) {
      return String.format(Locale.ROOT, "≤ %.2f × %s", share, baseline);
    }
  }

  /** A ceiling over a baseline of whole things, of which there may be few. */
  record AtMostShareOfOrFewMore(String baseline, double share, long few) implements Target {
    @Override
    public boolean metBy(Figure figure) {
      double ratio = figure.ratioTo(baseline);
      return ratio <= share || figure.amount() - figure.amount() / ratio <= few;
    }

    @Override
    public String print(Unit unit) {
      return String.format(Locale.ROOT, "≤ %.2f × %s, or %d more", share, baseline, few);
    }
  }
}
