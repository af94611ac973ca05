package org.quiesce.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quiesce.kernel.FactBook;
import org.quiesce.kernel.FactBook.Entry;
import org.quiesce.kernel.KernelFact;
import org.quiesce.machine.Fact;
import org.quiesce.machine.MemoryOrder;
import org.quiesce.machine.Step;

/** The facts and the primitives that use them, compared by what the classes refer to. */
final class FactsTest {
  private static final JavaClasses MODEL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(
              "org.quiesce.kernel",
              "org.quiesce.machine",
              "org.quiesce.protocol",
              "org.quiesce.translate.runtime");

  /** Simple names of the outermost classes that refer to each fact, by its id. */
  private static Map<String, Set<String>> users() {
    Map<String, Set<String>> users = new TreeMap<>();
    for (JavaClass one : MODEL) {
      one.getFieldAccessesFromSelf().stream()
          .filter(access -> access.getTargetOwner().isEquivalentTo(KernelFact.class))
          .filter(access -> !one.isEquivalentTo(KernelFact.class))
          .map(access -> KernelFact.valueOf(access.getTarget().getName()).id())
          .forEach(id -> users.computeIfAbsent(id, key -> new TreeSet<>()).add(outermost(one)));
    }
    for (MemoryOrder order : MemoryOrder.values()) {
      users.put(order.id(), Set.of("IntVar", "RefVar"));
    }
    return users;
  }

  private static String outermost(JavaClass one) {
    return one.getEnclosingClass().map(FactsTest::outermost).orElse(one.getSimpleName());
  }

  @Test
  void theBookNamesThePrimitivesThatRelyOnEachFact() {
    Map<String, Set<String>> told = new TreeMap<>();
    for (Entry entry : FactBook.standard().facts().values()) {
      if (entry.unused().isEmpty()) {
        told.put(entry.id(), new TreeSet<>(entry.primitives()));
      }
    }
    assertThat(told).isEqualTo(users());
  }

  @Test
  void noPrimitiveTakesAStepThatReliesOnNothing() {
    Set<String> callers =
        MODEL.stream()
            .filter(one -> one.getPackageName().equals("org.quiesce.kernel"))
            .flatMap(one -> one.getMethodCallsFromSelf().stream())
            .filter(call -> call.getTargetOwner().isEquivalentTo(Step.class))
            .filter(call -> Set.of("of", "when", "choice").contains(call.getName()))
            .map(call -> call.getDescription())
            .collect(Collectors.toSet());
    assertThat(callers).isEmpty();
  }

  @Test
  void everyPrimitiveThatTakesStepsNamesAFact() {
    Set<String> taking =
        MODEL.stream()
            .filter(one -> one.getPackageName().equals("org.quiesce.kernel"))
            .filter(
                one ->
                    one.getMethodCallsFromSelf().stream()
                        .filter(call -> call.getTargetOwner().isAssignableTo(Fact.class))
                        .anyMatch(
                            call -> Set.of("step", "when", "choice").contains(call.getName())))
            .map(FactsTest::outermost)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> naming = new TreeSet<>();
    users().values().forEach(naming::addAll);
    assertThat(taking).hasSizeGreaterThan(25).allMatch(naming::contains);
  }
}
