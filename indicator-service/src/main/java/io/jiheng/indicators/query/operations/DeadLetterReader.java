package io.jiheng.indicators.query.operations;

import io.jiheng.indicators.store.DeadLetterList;
import io.jiheng.indicators.store.DeadLetterList.Entry;
import io.jiheng.indicators.store.DeadLetterList.Filter;
import io.jiheng.indicators.store.DeadLetterList.Head;
import io.jiheng.indicators.store.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;

/** Reads dead letters 死信, for who may see all of them and for who may see some. */
@ApplicationScoped
public class DeadLetterReader {

  private final Transactions transactions;

  DeadLetterReader(Transactions transactions) {
    this.transactions = transactions;
  }

  /** Some of the letters, and how many there are. */
  public record Found(List<Entry> entries, long total) {}

  /** A page of all letters, newest first. */
  public Found all(Filter filter, int size, long offset) {
    return transactions.query(
        connection ->
            new Found(
                DeadLetterList.page(connection, filter, size, offset),
                DeadLetterList.count(connection, filter)));
  }

  /** A page of those letters that somebody may see. */
  public Found visible(Filter filter, Predicate<Head> maySee, int size, long offset) {
    return transactions.query(
        connection -> {
          var ids = new ArrayList<Long>();
          var seen = new LongAdder();
          DeadLetterList.heads(
              connection,
              filter,
              (id, head) -> {
                if (maySee.test(head)) {
                  if (seen.sum() >= offset && ids.size() < size) {
                    ids.add(id);
                  }
                  seen.increment();
                }
              });
          return new Found(DeadLetterList.ofIds(connection, ids), seen.sum());
        });
  }

  /** One letter. */
  public Optional<Entry> find(long id) {
    return transactions.query(connection -> DeadLetterList.find(connection, id));
  }
}
