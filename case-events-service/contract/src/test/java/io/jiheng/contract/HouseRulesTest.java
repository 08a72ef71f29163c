package io.jiheng.contract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "io.jiheng.contract",
    importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

  @ArchTest
  static final ArchRule the_contract_knows_no_framework =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta.ws..",
              "jakarta.enterprise..",
              "io.quarkus..",
              "io.vertx..",
              "org.apache.kafka..",
              "io.micrometer..");

  @ArchTest
  static final ArchRule the_contract_does_not_know_who_judges_by_it =
      noClasses()
          .that()
          .resideInAPackage("io.jiheng.contract")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..admission..");

  @ArchTest
  static final ArchRule packages_have_no_cycles =
      slices().matching("io.jiheng.(**)").should().beFreeOfCycles();
}
