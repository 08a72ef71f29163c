package io.jiheng.budget;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import io.jiheng.pattern.testing.house.HouseRules;

@AnalyzeClasses(packages = "io.jiheng.budget", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

  @ArchTest static final ArchTests of_all_services = ArchTests.in(HouseRules.class);

  @ArchTest
  static final ArchRule the_field_knows_neither_http_nor_tables =
      noClasses()
          .that()
          .resideInAnyPackage(
              "..budget.money",
              "..budget.targets",
              "..budget.unit",
              "..budget.sheet",
              "..budget.sheet.check",
              "..budget.disbursement",
              "..budget.attainment",
              "..budget.document",
              "..budget.document.form",
              "..budget.document.print",
              "..budget.document.reading",
              "..budget.evaluation",
              "..budget.monitoring",
              "..budget.overall",
              "..budget.printing",
              "..budget..print")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                      "jakarta..",
                      "javax.sql..",
                      "java.sql..",
                      "org.hibernate..",
                      "io.quarkus..",
                      "com.fasterxml..",
                      "org.apache.kafka..",
                      "org.eclipse.microprofile..",
                      "io.jiheng.pattern..",
                      "..store..",
                      "..rest..",
                      "..overview..")
                  .and(not(resideInAPackage("io.jiheng.pattern.text"))));

  @ArchTest
  static final ArchRule tables_know_no_http =
      noClasses()
          .that()
          .resideInAPackage("..store")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.ws.rs..", "..rest..", "..overview..");
}
