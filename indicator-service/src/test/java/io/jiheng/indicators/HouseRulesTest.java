package io.jiheng.indicators;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import io.jiheng.indicators.query.files.CourtScans;
import io.jiheng.indicators.scan.FileScans;
import io.jiheng.indicators.scan.RowScans;
import io.jiheng.indicators.store.DueCases;
import io.jiheng.indicators.store.FileRows;
import io.jiheng.indicators.store.Transactions;
import io.jiheng.pattern.testing.house.HouseRules;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@AnalyzeClasses(
    packages = "io.jiheng.indicators",
    importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

  @ArchTest static final ArchTests of_all_services = ArchTests.in(HouseRules.class);

  @ArchTest
  static final ArchRule cases_measures_and_catalogue_are_java_alone =
      noClasses()
          .that()
          .resideInAnyPackage("..casefile..", "..measures..", "..catalogue..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta..",
              "java.sql..",
              "javax.sql..",
              "org.apache.kafka..",
              "com.fasterxml.jackson..",
              "io.quarkus..",
              "io.smallrye..",
              "..store..",
              "..ingest..",
              "..query..");

  @ArchTest
  static final ArchRule the_fold_knows_no_measure_and_no_catalogue =
      noClasses()
          .that()
          .resideInAPackage("..casefile..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..measures..", "..catalogue..", "..eventlog..");

  @ArchTest
  static final ArchRule sql_stays_in_the_store =
      noClasses()
          .that()
          .resideOutsideOfPackage("..store..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.sql.PreparedStatement");

  @ArchTest
  static final ArchRule rest_opens_no_transactions =
      noClasses()
          .that()
          .resideInAPackage("..rest..")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(Transactions.class);

  @ArchTest
  static final ArchRule who_goes_through_all_files_of_courts_has_a_place_to_do_so =
      classes()
          .that(describe("go through all files of courts", HouseRulesTest::goesThroughFiles))
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(FileScans.class, CourtScans.class);

  private static boolean goesThroughFiles(JavaClass one) {
    return !one.isNestedClass()
        && one.getPackageName().startsWith("io.jiheng.indicators.query")
        && one.getMethodCallsFromSelf().stream()
            .anyMatch(
                call ->
                    call.getTargetOwner().isEquivalentTo(DueCases.class)
                        || call.getTargetOwner().isEquivalentTo(FileRows.class)
                            && call.getName().startsWith("touching"));
  }

  @ArchTest
  static final ArchRule who_reads_a_table_as_a_whole_has_a_place_to_do_so =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(RowScans.class.getName())
          .should()
          .callMethod(PanacheQuery.class, "stream")
          .orShould()
          .callMethodWhere(
              describe(
                  "read a table as a whole",
                  call ->
                      call.getTargetOwner().isAssignableTo(PanacheRepositoryBase.class)
                          && call.getName().matches("stream(All)?")));

  @ArchTest
  static final ArchRule kafka_is_known_where_events_come_in_and_values_go_out_only =
      noClasses()
          .that()
          .resideOutsideOfPackages("..ingest..", "..publish")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.kafka..", "io.smallrye.reactive..");

  @ArchTest
  static final ArchRule packages_of_the_queries_have_no_cycles =
      slices().matching("io.jiheng.indicators.query.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule what_the_queries_share_knows_none_of_them =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("io.jiheng.indicators.query..")
          .layer("slice")
          .definedBy("..query.slice..")
          .layer("snapshot")
          .definedBy("..query.snapshot..")
          .layer("files")
          .definedBy("..query.files..")
          .layer("features")
          .definedBy(
              "..query.value..",
              "..query.members..",
              "..query.comparison..",
              "..query.supervision..",
              "..query.restatement..",
              "..query.operations..")
          .whereLayer("features")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("files")
          .mayOnlyBeAccessedByLayers("features")
          .whereLayer("snapshot")
          .mayOnlyBeAccessedByLayers("files", "features");

  @ArchTest
  static final ArchRule every_class_of_the_queries_is_of_a_feature =
      noClasses()
          .that()
          .doNotHaveSimpleName("package-info")
          .should()
          .resideInAPackage("io.jiheng.indicators.query");

  @ArchTest
  static final ArchRule time_comes_from_the_injected_clock =
      noClasses()
          .should()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");
}
