package io.jiheng.indicators.query;

import java.util.List;
import java.util.PriorityQueue;

/**
 * The first members in the order of their files, of any number that come in no order: however many
 * they are, only as many are held as are wanted.
 */
final class FirstMembers {

  private final int wanted;
  private final PriorityQueue<Member> held = new PriorityQueue<>(Member.ORDER.reversed());

  FirstMembers(int wanted) {
    this.wanted = wanted;
  }

  void add(Member member) {
    held.add(member);
    if (held.size() > wanted) {
      held.remove();
    }
  }

  List<Member> inOrder() {
    return held.stream().sorted(Member.ORDER).toList();
  }
}
