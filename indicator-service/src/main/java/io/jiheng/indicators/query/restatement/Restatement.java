package io.jiheng.indicators.query.restatement;

import io.jiheng.indicators.casefile.FileKey;
import io.jiheng.indicators.query.members.Member;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Compares the members of a figure as it was reported with those of now 追溯变动: which amounts differ,
 * and by how much.
 */
public final class Restatement {

  private Restatement() {}

  /**
   * A case or item that makes a difference.
   *
   * @param then what it added as it was known then; 0 where it was no member
   * @param now what it adds as it is known now; 0 where it is none
   */
  public record Change(FileKey file, String item, long then, long now) {

    public static final Comparator<Change> ORDER =
        Comparator.comparing(Change::file).thenComparing(Change::item);

    /** By how much it changed the figure. */
    public long difference() {
      return now - then;
    }
  }

  /**
   * The changes of one file, in the order of their items; what those of all files add up to is the
   * change of the figure.
   */
  public static List<Change> between(
      FileKey file, Collection<Member> then, Collection<Member> now) {
    var amounts = new TreeMap<String, Change>();
    for (var member : then) {
      amounts.put(member.item(), new Change(file, member.item(), member.amount(), 0));
    }
    for (var member : now) {
      amounts.merge(
          member.item(),
          new Change(file, member.item(), 0, member.amount()),
          (before, after) -> new Change(file, before.item(), before.then(), after.now()));
    }
    var changes = new ArrayList<Change>();
    for (var change : amounts.values()) {
      if (change.difference() != 0) {
        changes.add(change);
      }
    }
    return changes;
  }
}
