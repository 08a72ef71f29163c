package io.jiheng.pattern.testing.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.sql.SQLException;

/**
 * Holds the dialect of all services 架构规则: packages by feature, in each {@code rest} and {@code
 * persistence}, arrows only from {@code rest} to the feature and from {@code persistence} to it. A
 * service takes all of them over by {@code ArchTests.in(HouseRules.class)}.
 */
public final class HouseRules {

  private static final String REST = "..rest..";
  private static final String OUR_REST = "io.jiheng..rest..";
  private static final String OUR_PERSISTENCE = "io.jiheng..persistence..";

  private HouseRules() {}

  @ArchTest
  public static final ArchRule resources_live_in_rest =
      classes()
          .that()
          .areAnnotatedWith(Path.class)
          .should()
          .resideInAPackage("..rest")
          .andShould()
          .haveSimpleNameEndingWith("Resource");

  @ArchTest
  public static final ArchRule what_goes_over_http_is_a_request_or_a_response =
      classes().should(new BeRequestsOrResponses());

  @ArchTest
  public static final ArchRule nothing_in_rest_is_a_body_or_an_answer =
      noClasses()
          .that()
          .resideInAPackage(REST)
          .should()
          .haveNameMatching(".*(Answer|Body|Bodie|Dto)s?");

  @ArchTest
  public static final ArchRule nothing_outside_of_rest_uses_rest =
      noClasses()
          .that()
          .resideOutsideOfPackage(REST)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(OUR_REST);

  @ArchTest
  public static final ArchRule rest_reaches_tables_through_its_feature =
      noClasses()
          .that()
          .resideInAPackage(REST)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(OUR_PERSISTENCE);

  @ArchTest
  public static final ArchRule rest_throws_no_faults_of_the_database =
      noClasses()
          .that()
          .resideInAPackage(REST)
          .should()
          .dependOnClassesThat()
          .areAssignableTo(SQLException.class);

  @ArchTest
  public static final ArchRule http_is_known_in_rest_alone =
      noClasses()
          .that()
          .resideOutsideOfPackage(REST)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.ws.rs..", "org.eclipse.microprofile.openapi..");

  @ArchTest
  public static final ArchRule rules_refuse_without_a_word_of_problems =
      noClasses()
          .that()
          .resideOutsideOfPackage(REST)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.jiheng.pattern.problem..");

  @ArchTest
  public static final ArchRule every_package_says_what_lives_there =
      classes().that(not(simpleName("package-info"))).should(new LiveInADescribedPackage());

  @ArchTest
  public static final ArchRule features_go_round_in_no_circle =
      slices().matching("io.jiheng.*.(*)..").should().beFreeOfCycles();

  @ArchTest
  public static final ArchRule there_is_no_drawer_for_odds_and_ends =
      noClasses()
          .should()
          .resideInAnyPackage("..util..", "..common..", "..helper..", "..manager..", "..impl..")
          .orShould()
          .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)");

  @ArchTest
  public static final ArchRule nothing_is_injected_into_fields =
      noFields().should().beAnnotatedWith(Inject.class);
}
