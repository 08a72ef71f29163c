package io.jiheng.indicators.close;

import io.jiheng.indicators.rebuild.Database;
import java.util.UUID;

/** A row put beside a close behind the service's back, with some of its document replaced. */
final class Forgery {

  private Forgery() {}

  /** Puts the row there under a number of its own. */
  static String of(String close, String from, String to) {
    var id = UUID.randomUUID().toString();
    Database.change(
        """
        insert into period_close
        select court, '%s', scope, month, (select max(edition) + 1 from period_close o
                 where o.court = c.court and o.scope = c.scope and o.month = c.month),
               closed_at, closed_by, note,
               convert_to(replace(convert_from(document, 'UTF8'), '%s', '%s'), 'UTF8'),
               signature, key_id
        from period_close c where id = '%s'"""
            .formatted(id, from, to, close));
    return id;
  }

  /** Has the row say that another key has signed it, past what keeps rows from being changed. */
  static void ofItsKey(String close, String key) {
    Database.change(
        """
        begin;
        alter table period_close disable trigger closes_are_append_only;
        update period_close set key_id = '%s' where id = '%s';
        alter table period_close enable trigger closes_are_append_only;
        commit"""
            .formatted(key, close));
  }
}
