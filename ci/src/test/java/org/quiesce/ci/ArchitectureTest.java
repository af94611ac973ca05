package org.quiesce.ci;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * Who may import whom: the table of the rooms, as rules.
 *
 * <p>It lives here because only this module has every other one on its class path. Which libraries
 * a room may use is decided by its pom; the model's are stated here as well, because everything
 * else stands on it.
 */
@AnalyzeClasses(packages = "org.quiesce", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

  private static final String MACHINE = "org.quiesce.machine..";
  private static final String KERNEL = "org.quiesce.kernel..";
  private static final String PROTOCOL = "org.quiesce.protocol..";
  private static final String EXPLORE = "org.quiesce.explore..";
  private static final String CHECK = "org.quiesce.check..";
  private static final String STRESS = "org.quiesce.stress..";
  private static final String TRANSLATE = "org.quiesce.translate..";
  private static final String DRIVE = "org.quiesce.drive..";
  private static final String CI = "org.quiesce.ci..";

  @ArchTest
  static final ArchRule everyClassLivesInARoom =
      classes()
          .should()
          .resideInAnyPackage(
              MACHINE, KERNEL, PROTOCOL, EXPLORE, CHECK, STRESS, TRANSLATE, DRIVE, CI)
          .because("a room that is not in the table has no rules");

  @ArchTest
  static final ArchRule theModelStandsOnTheJdkGuavaAndJspecifyOnly =
      classes()
          .that()
          .resideInAnyPackage(MACHINE, KERNEL, PROTOCOL)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              MACHINE, KERNEL, PROTOCOL, "java..", "com.google.common..", "org.jspecify..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule primitivesAndProtocolsKeepOffJavaUtilConcurrent =
      noClasses()
          .that()
          .resideInAnyPackage(KERNEL, PROTOCOL)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.util.concurrent..")
          .because("it pulls library code into every schedule and ties schedules to a JDK")
          .allowEmptyShould(true);

  @ArchTest static final ArchRule theExplorerKnowsTheMachineOnly = room(EXPLORE, MACHINE);

  @ArchTest
  static final ArchRule theChecksKnowTheModelAndTheExplorer =
      room(CHECK, MACHINE, KERNEL, PROTOCOL, EXPLORE);

  @ArchTest
  static final ArchRule theStressTestsKnowTheModel = room(STRESS, MACHINE, KERNEL, PROTOCOL);

  @ArchTest
  static final ArchRule theTranslatorKnowsTheModel = room(TRANSLATE, MACHINE, KERNEL, PROTOCOL);

  @ArchTest
  static final ArchRule drivingKnowsTheTranslatorAndTheChecks =
      room(DRIVE, MACHINE, KERNEL, EXPLORE, CHECK, TRANSLATE);

  @ArchTest
  static final ArchRule nobodyKnowsTheGate =
      noClasses()
          .that()
          .resideOutsideOfPackage(CI)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(CI)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule onlyTheGatePrints =
      noClasses()
          .that()
          .resideOutsideOfPackage(CI)
          .should(ACCESS_STANDARD_STREAMS)
          .allowEmptyShould(true);

  /** Classes in {@code room} use, of all that is ours, themselves and {@code known} only. */
  private static ArchRule room(String room, String... known) {
    return noClasses()
        .that()
        .resideInAPackage(room)
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.quiesce..")
                .and(not(resideInAPackage(room)))
                .and(not(resideInAnyPackage(known))))
        .allowEmptyShould(true);
  }
}
