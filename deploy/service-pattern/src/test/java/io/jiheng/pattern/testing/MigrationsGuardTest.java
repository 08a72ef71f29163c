package io.jiheng.pattern.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationsGuardTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "drop table counter;",
        "alter table project drop column carried_wan;",
        "alter table project rename column fiscal_wan to granted_wan;",
        "ALTER TABLE project RENAME TO undertaking;",
        "alter table project alter column year type bigint;",
        "alter table project alter column year set data type bigint;",
        "alter table project alter column code set not null;",
        "alter table unit_document\n  alter column step drop default,\n  alter column state drop default;",
        "alter table project add column carried_wan numeric(18, 6) not null;",
        "alter table project add column a int not null default 0, add column b int not null;",
        "alter table project add column a int not null, add column b int not null default 0;",
        "alter table project add constraint sources check (budget_wan = fiscal_wan);",
        "alter table project add unique (code);",
        "create unique index project_name on project (name);",
        "drop view budget_moved;"
      })
  void the_version_before_would_stumble_over_it(String sql) {
    assertThat(MigrationsGuard.faults("create table other (id bigint); " + sql)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alter table court add column no_ranking boolean not null default false;",
        "alter table court add column no_ranking boolean default false not null;",
        "alter table court add column since date;",
        "create table four_eyes (unit_code text not null references unit, primary key (unit_code));",
        "create table new (code text); alter table new add unique (code);",
        "create table new (code text); create unique index on new (code);",
        "create index court_since on court (since);",
        "alter table project drop constraint project_check;",
        "alter table project alter column code drop not null;",
        "create or replace view budget_moved as select 1;",
        "-- once: drop table counter;\nselect 1;",
        "-- earlier versions: since V17 none reads it\nalter table project drop column carried_wan;"
      })
  void the_version_before_lives_with_it(String sql) {
    assertThat(MigrationsGuard.faults(sql)).isEmpty();
  }

  @Test
  void the_audit_log_of_all_services_does() throws IOException {
    MigrationsGuard.assertAdditive(Path.of("src/main/resources/db/audit"), 0);
  }
}
