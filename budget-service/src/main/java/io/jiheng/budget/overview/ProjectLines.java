package io.jiheng.budget.overview;

import io.jiheng.budget.disbursement.Standing;
import io.jiheng.budget.money.Money;
import io.jiheng.budget.money.Share;
import io.jiheng.budget.sheet.ProjectKey;
import io.jiheng.budget.sheet.ProjectState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Projects with their sums, straight from the tables. Only whether one is behind its plan is
 * decided here as well as in {@link Standing}, so that a page can be cut by the database; a test
 * holds the two together.
 */
@ApplicationScoped
class ProjectLines {

  private static final String LINES =
      """
      with line as (
        select p.id, p.unit_code, p.year, p.code, p.name, p.state, p.revision, p.changed_at,
               p.budget_wan, p.fiscal_wan, p.other_wan,
               (select coalesce(sum(e.amount_wan), 0) from ledger_entry e
                 where e.project_id = p.id and e.paid_on <= :asOf) as paid_wan,
               case when jsonb_array_length(p.sheet #> '{plan,checkDates}') > 0 then coalesce(
                 (select cast(d.date ->> 'cumulativePercent' as numeric)
                    from jsonb_array_elements(p.sheet #> '{plan,checkDates}')
                         with ordinality as d(date, place)
                   where cast(d.date ->> 'day' as date) <= :asOf
                   order by d.place desc limit 1), 0) end as planned_percent
          from project p
         where (not :byUnit or p.unit_code = any(:units))
           and (cast(:year as integer) is null or p.year = :year)
           and (cast(:state as text) is null or p.state = :state)
           and (cast(:text as text) is null
                or strpos(lower(p.name), lower(:text)) > 0
                or strpos(lower(coalesce(p.code, '')), lower(:text)) > 0)
      ), found as (
        select * from line
         where cast(:behind as boolean) is null
            or coalesce(paid_wan * 100 < planned_percent * budget_wan, false) = :behind
      )
      """;

  private static final String[] NO_UNITS = {};

  private final EntityManager database;

  ProjectLines(EntityManager database) {
    this.database = database;
  }

  @Transactional
  List<ProjectLine> all(LineFilter filter) {
    return list(filter, LineOrder.of("unit"), 0, Integer.MAX_VALUE);
  }

  @Transactional
  List<ProjectLine> list(LineFilter filter, LineOrder order, long offset, long limit) {
    String sql =
        LINES + "select * from found order by " + order.sql() + " offset :offset limit :limit";
    Query query = database.createNativeQuery(sql, Tuple.class);
    bind(query, filter);
    query.setParameter("offset", offset).setParameter("limit", limit);
    return tuples(query).stream().map(row -> line(row, filter.asOf())).toList();
  }

  @Transactional
  long count(LineFilter filter) {
    Query query = database.createNativeQuery(LINES + "select count(*) from found", Long.class);
    bind(query, filter);
    return (Long) query.getSingleResult();
  }

  private static void bind(Query query, LineFilter filter) {
    query
        .setParameter("asOf", filter.asOf())
        .setParameter("byUnit", filter.units().isPresent())
        .setParameter(
            "units", filter.units().map(units -> units.toArray(String[]::new)).orElse(NO_UNITS))
        .setParameter("year", filter.year().orElse(null))
        .setParameter("state", filter.state().map(Enum::name).orElse(null))
        .setParameter("text", filter.text().orElse(null))
        .setParameter("behind", filter.behindPlan().orElse(null));
  }

  @SuppressWarnings("unchecked") // A native query is of Tuples because it was asked to be.
  private static List<Tuple> tuples(Query query) {
    return query.getResultList();
  }

  private static ProjectLine line(Tuple row, LocalDate asOf) {
    Share paid = new Share(money(row, "paid_wan"), money(row, "budget_wan"));
    return new ProjectLine(
        ((Number) row.get("id")).longValue(),
        new ProjectKey(
            row.get("unit_code", String.class),
            row.get("year", Integer.class),
            Optional.ofNullable(row.get("code", String.class)),
            row.get("name", String.class)),
        ProjectState.valueOf(row.get("state", String.class)),
        money(row, "fiscal_wan"),
        money(row, "other_wan"),
        row.get("revision", Integer.class),
        new Standing(
            asOf, Optional.ofNullable(row.get("planned_percent", BigDecimal.class)), paid));
  }

  private static Money money(Tuple row, String column) {
    return Money.ofWan(row.get(column, BigDecimal.class));
  }
}
