package io.jiheng.indicators.query;

import io.jiheng.indicators.casefile.FileKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What became of a figure since it was reported 追溯变动: the members whose amounts differ between what
 * was known then and what is known now.
 */
public final class Restatement {

  private Restatement() {}

  /**
   * A case or item that makes a difference.
   *
   * @param then as it was known then; absent where it was no member
   * @param now as it is known now; absent where it is none
   */
  public record Change(FileKey file, String item, Optional<Member> then, Optional<Member> now) {

    /** By how much it changed the figure. */
    public long difference() {
      return now.map(Member::amount).orElse(0L) - then.map(Member::amount).orElse(0L);
    }
  }

  private record Key(FileKey file, String item) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      var byFile = file.compareTo(other.file);
      return byFile != 0 ? byFile : item.compareTo(other.item);
    }
  }

  /** The changes, in the order of their files; what they add up to is the change of the figure. */
  public static List<Change> between(Collection<Member> then, Collection<Member> now) {
    var before = new TreeMap<Key, Member>();
    then.forEach(member -> before.put(key(member), member));
    var after = new TreeMap<Key, Member>();
    now.forEach(member -> after.put(key(member), member));
    var keys = new TreeSet<>(before.keySet());
    keys.addAll(after.keySet());
    var changes = new ArrayList<Change>();
    for (var key : keys) {
      var change =
          new Change(
              key.file(),
              key.item(),
              Optional.ofNullable(before.get(key)),
              Optional.ofNullable(after.get(key)));
      if (change.difference() != 0) {
        changes.add(change);
      }
    }
    return changes;
  }

  private static Key key(Member member) {
    return new Key(member.file().key(), member.item());
  }
}
