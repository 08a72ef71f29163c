package io.jiheng.budget;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;

@AnalyzeClasses(packages = "io.jiheng.budget", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

  @ArchTest
  static final ArchRule THE_FIELD_KNOWS_NEITHER_HTTP_NOR_TABLES =
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
  static final ArchRule TABLES_KNOW_NO_HTTP =
      noClasses()
          .that()
          .resideInAPackage("..store")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.ws.rs..", "..rest..", "..overview..");

  @ArchTest
  static final ArchRule FEATURES_DO_NOT_GO_ROUND_IN_CIRCLES =
      slices().matching("io.jiheng.budget.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS =
      noFields().should().beAnnotatedWith(Inject.class);

  @ArchTest
  static final ArchRule NO_DRAWER_FOR_ODDS_AND_ENDS =
      noClasses()
          .should()
          .resideInAnyPackage("..util..", "..common..", "..helper..", "..manager..", "..impl..")
          .orShould()
          .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)");
}
