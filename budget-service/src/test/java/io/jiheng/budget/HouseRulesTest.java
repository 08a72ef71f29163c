package io.jiheng.budget;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import io.jiheng.pattern.testing.house.HouseRules;
import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;

@AnalyzeClasses(packages = "io.jiheng.budget", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

  private static final DescribedPredicate<JavaClass> SERVICES =
      describe("are services, their settings or their refusals", HouseRulesTest::isOfAService);

  @ArchTest static final ArchTests of_all_services = ArchTests.in(HouseRules.class);

  /** {@code Rows} refuses a row that is not there; it is the last value that does. */
  @ArchTest
  static final ArchRule values_know_neither_http_nor_tables_nor_services =
      noClasses()
          .that(
              resideInAnyPackage(
                      "..budget.money",
                      "..budget.targets",
                      "..budget.unit",
                      "..budget.sheet",
                      "..budget.sheet.check",
                      "..budget.disbursement",
                      "..budget.attainment",
                      "..budget.forms..",
                      "..budget.imports",
                      "..budget.imports.check",
                      "..budget.document",
                      "..budget.evaluation",
                      "..budget.monitoring",
                      "..budget.overall",
                      "..budget.printing",
                      "..budget..print")
                  .and(not(SERVICES))
                  .and(not(resideInAPackage("..rest")))
                  .and(not(name("io.jiheng.budget.attainment.Rows"))))
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
                      "io.jiheng..persistence..",
                      "io.jiheng..rest..",
                      "..budget.overview..")
                  .and(not(resideInAPackage("io.jiheng.pattern.text")))
                  .or(SERVICES));

  @ArchTest
  static final ArchRule rooms_of_forms_go_round_in_no_circle =
      slices().matching("io.jiheng.budget.forms.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule a_form_knows_no_other_form =
      slices()
          .matching(
              "io.jiheng.budget.forms."
                  + "(projectsheet|overallsheet|departmentplan|selfevaluation|monitoring)..")
          .should()
          .notDependOnEachOther();

  /** Of kind to layout to table to line; only who brings files in knows what kind of file it is. */
  @ArchTest
  static final ArchRule forms_are_read_from_lines_not_from_files =
      noClasses()
          .that()
          .resideInAPackage("..budget.forms..")
          .and()
          .resideOutsideOfPackage("..budget.forms.file..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..budget.forms.file..");

  @ArchTest
  static final ArchRule tables_and_files_know_no_forms =
      noClasses()
          .that()
          .resideInAnyPackage(
              "..budget.forms.line..", "..budget.forms.file..", "..budget.forms.table..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("..budget.forms..")
                  .and(
                      not(
                          resideInAnyPackage(
                              "..budget.forms.line..",
                              "..budget.forms.file..",
                              "..budget.forms.table.."))));

  @ArchTest
  static final ArchRule tables_know_no_services =
      noClasses()
          .that()
          .resideInAPackage("..persistence")
          .should()
          .dependOnClassesThat(
              SERVICES
                  .and(not(resideInAPackage("io.jiheng..persistence")))
                  .or(resideInAPackage("..budget.overview..")));

  /** Those that are named hold statements beside what they decide; none is to be added. */
  @ArchTest
  static final ArchRule statements_and_entities_stay_in_persistence =
      noClasses()
          .that()
          .resideOutsideOfPackage("..persistence")
          .and()
          .doNotHaveFullyQualifiedName("io.jiheng.budget.attainment.DeadLetters")
          .and()
          .doNotHaveFullyQualifiedName("io.jiheng.budget.overview.ProjectLines")
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(PreparedStatement.class, EntityManager.class)
          .orShould()
          .beAnnotatedWith(Entity.class);

  private static boolean isOfAService(JavaClass one) {
    var outermost = one;
    while (outermost.getEnclosingClass().isPresent()) {
      outermost = outermost.getEnclosingClass().get();
    }
    return outermost.isAnnotatedWith(ApplicationScoped.class)
        || outermost.isAnnotatedWith(Singleton.class)
        || outermost.isAnnotatedWith(ConfigMapping.class)
        || outermost.getMethods().stream().anyMatch(made -> made.isAnnotatedWith(Produces.class))
        || outermost.getPackageName().startsWith("io.jiheng.budget")
            && outermost.getSimpleName().endsWith("Refusals");
  }
}
