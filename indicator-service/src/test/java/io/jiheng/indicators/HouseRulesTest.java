package io.jiheng.indicators;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.jiheng.indicators.query.files.CourtScans;
import io.jiheng.indicators.scan.FileScans;
import io.jiheng.indicators.scan.RowScans;
import io.jiheng.indicators.store.DueCases;
import io.jiheng.indicators.store.FileRows;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Inject;

@AnalyzeClasses(
    packages = "io.jiheng.indicators",
    importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

  @ArchTest
  static final ArchRule casesMeasuresAndCatalogueAreJavaAlone =
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
  static final ArchRule theFoldKnowsNoMeasureAndNoCatalogue =
      noClasses()
          .that()
          .resideInAPackage("..casefile..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..measures..", "..catalogue..", "..eventlog..");

  @ArchTest
  static final ArchRule sqlStaysInTheStore =
      noClasses()
          .that()
          .resideOutsideOfPackage("..store..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.sql.PreparedStatement");

  @ArchTest
  static final ArchRule whoGoesThroughAllFilesOfCourtsHasAPlaceToDoSo =
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
  static final ArchRule whoReadsATableAsAWholeHasAPlaceToDoSo =
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
  static final ArchRule kafkaIsKnownWhereEventsComeInAndValuesGoOutOnly =
      noClasses()
          .that()
          .resideOutsideOfPackages("..ingest..", "..publish")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.kafka..", "io.smallrye.reactive..");

  @ArchTest
  static final ArchRule httpIsKnownToItsOwnRoomOnly =
      noClasses()
          .that()
          .resideOutsideOfPackage("..rest..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.ws.rs..", "org.eclipse.microprofile.openapi..");

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("io.jiheng.indicators.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule featuresOfTheQueriesDoNotKnowHowTheyAreAskedOverHttp =
      noClasses()
          .that()
          .resideInAPackage("..query..")
          .and()
          .resideOutsideOfPackage("..rest..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..rest..");

  @ArchTest
  static final ArchRule packagesOfTheQueriesHaveNoCycles =
      slices().matching("io.jiheng.indicators.query.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule whatTheQueriesShareKnowsNoneOfThem =
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
  static final ArchRule everyClassOfTheQueriesIsOfAFeature =
      noClasses()
          .that()
          .doNotHaveSimpleName("package-info")
          .should()
          .resideInAPackage("io.jiheng.indicators.query");

  @ArchTest
  static final ArchRule noRoomForLeftovers =
      noClasses()
          .should()
          .resideInAnyPackage("..util..", "..common..", "..helper..", "..manager..", "..impl..");

  @ArchTest
  static final ArchRule dependenciesComeThroughConstructors =
      fields().should().notBeAnnotatedWith(Inject.class);

  @ArchTest
  static final ArchRule timeComesFromTheInjectedClock =
      noClasses()
          .should()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");
}
