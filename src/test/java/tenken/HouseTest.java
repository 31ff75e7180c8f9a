package tenken;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;
import java.util.stream.IntStream;

/** The rooms of the house, and who may look into which. A room not built yet breaks no rule. */
@AnalyzeClasses(packages = "tenken", importOptions = DoNotIncludeTests.class)
class HouseTest {

  /** Each room may use those before it in this list, and none after it. */
  private static final List<String> ROOMS =
      List.of("catalog", "answers", "ruleset", "assessment", "round", "exchange");

  /** Rooms that a batch job or a command line uses without Spring. */
  private static final List<String> PLAIN = ROOMS.subList(0, 4);

  /** The doors to the outside: each may use every room, and no other door. */
  private static final List<String> DOORS = List.of("web", "cli");

  @ArchTest
  static final ArchRule noRoomLooksToItsRight =
      CompositeArchRule.of(
          IntStream.range(0, ROOMS.size())
              .mapToObj(at -> mayNotUse(ROOMS.get(at), ROOMS.subList(at + 1, ROOMS.size())))
              .toList());

  @ArchTest
  static final ArchRule noRoomLooksOutOfADoor =
      CompositeArchRule.of(ROOMS.stream().map(room -> mayNotUse(room, DOORS)).toList());

  @ArchTest
  static final ArchRule noDoorLeadsToAnother =
      CompositeArchRule.of(mayNotUse("web", List.of("cli"))).and(mayNotUse("cli", List.of("web")));

  @ArchTest
  static final ArchRule noCycleJoinsTwoRooms =
      slices().matching("tenken.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

  @ArchTest
  static final ArchRule noClassLivesOutsideTheKnownRooms =
      classes()
          .should()
          .resideInAnyPackage(packages(ROOMS))
          .orShould()
          .resideInAnyPackage(packages(DOORS))
          .orShould()
          .resideInAPackage("tenken");

  @ArchTest
  static final ArchRule onlyRulesetKnowsDrools =
      noClasses()
          .that()
          .resideOutsideOfPackage("tenken.ruleset..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.kie..", "org.drools..");

  @ArchTest
  static final ArchRule workbooksWorkWithoutSpringAndWithoutStoredWork =
      noClasses()
          .that()
          .resideInAPackage("tenken.exchange.xlsx..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework..", "tenken.round..");

  @ArchTest
  static final ArchRule onlyExchangeKnowsOffice =
      noClasses()
          .that()
          .resideOutsideOfPackage("tenken.exchange..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.poi..");

  @ArchTest
  static final ArchRule catalogToAssessmentWorkWithoutSpring =
      noClasses()
          .that()
          .resideInAnyPackage(packages(PLAIN))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.springframework..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule exchangeNeedsNoWebServer =
      noClasses()
          .that()
          .resideInAPackage("tenken.exchange..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework.web..", "org.springframework.http..", "jakarta.servlet..");

  @ArchTest
  static final ArchRule theCommandLineNeedsNoSpring =
      noClasses()
          .that()
          .resideInAPackage("tenken.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.springframework..")
          .allowEmptyShould(true);

  private static ArchRule mayNotUse(String room, List<String> others) {
    return noClasses()
        .that()
        .resideInAPackage("tenken." + room + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages(others))
        .allowEmptyShould(true);
  }

  private static String[] packages(List<String> rooms) {
    return rooms.stream().map(room -> "tenken." + room + "..").toArray(String[]::new);
  }
}
