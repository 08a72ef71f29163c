package io.jiheng.caseevents;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import io.jiheng.pattern.testing.house.HouseRules;

@AnalyzeClasses(
    packages = "io.jiheng.caseevents",
    importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

  @ArchTest static final ArchTests of_all_services = ArchTests.in(HouseRules.class);

  @ArchTest
  static final ArchRule publication_and_intake_know_no_http =
      noClasses()
          .that()
          .resideInAnyPackage("..publication", "..intake")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.ws..", "io.vertx..", "io.jiheng.pattern.problem..");

  @ArchTest
  static final ArchRule publication_knows_nobody_who_publishes =
      noClasses()
          .that()
          .resideInAPackage("..publication..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..intake..");

  @ArchTest
  static final ArchRule kafka_is_spoken_in_one_place =
      noClasses()
          .that()
          .resideOutsideOfPackage("..publication..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.kafka..");
}
