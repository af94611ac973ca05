package org.quiesce.ci.renditions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quiesce.check.Verdict;
import org.quiesce.check.hmem.HmemProtocol;
import org.quiesce.check.memdev.MemdevProtocol;
import org.quiesce.kernel.Rules;
import org.quiesce.protocol.hmem.HmemDeferral;
import org.quiesce.protocol.memdev.MemdevAttach;
import org.quiesce.translate.hmem.HmemShape;
import org.quiesce.translate.memdev.MemdevShape;

/** Calls of the environment that allocate or wait, put under a spinlock of the driver's. */
class SleepEditsTest {
  private static final DriverEdits<HmemDeferral.Revision> HMEM =
      new DriverEdits<>(
          HmemProtocol.protocol(), new HmemShape(), "c-hmem/newest", "hmem.c", "device.c", "cxl.c");
  private static final DriverEdits<MemdevAttach.Revision> MEMDEV =
      new DriverEdits<>(
          MemdevProtocol.protocol(),
          new MemdevShape(),
          "c-memdev/newest",
          "memdev.c",
          "mem.c",
          "port.c",
          "core_port.c");

  private static final DriverEdits.Edit LOCK =
      new DriverEdits.Edit(
          "static void free_range_id(void *id)",
          "static DEFINE_SPINLOCK(range_lock);\n\nstatic void free_range_id(void *id)");

  private static DriverEdits.Edit locked(String statement) {
    return new DriverEdits.Edit(
        statement, "spin_lock(&range_lock);\n\t" + statement + "\n\tspin_unlock(&range_lock);");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id = memregion_alloc(GFP_KERNEL);",
        "child = platform_device_alloc(\"hmem\", id);",
        "err = platform_device_add_data(child, &info, sizeof(info));",
        "err = platform_device_add(child);",
      })
  void whatAllocatesUnderASpinlockSleepsInAtomic(String statement) throws IOException {
    assertThat(HMEM.verdict(Rules.NO_SLEEP_IN_ATOMIC, "boot-uncovered", LOCK, locked(statement)))
        .isEqualTo(Verdict.REFUTED);
  }

  @Test
  void anAtomicAllocationUnderASpinlockDoesNot() throws IOException {
    DriverEdits.Edit atomic =
        new DriverEdits.Edit(
            "id = memregion_alloc(GFP_KERNEL);",
            "spin_lock(&range_lock);\n\tid = memregion_alloc(GFP_ATOMIC);\n"
                + "\tspin_unlock(&range_lock);");
    assertThat(HMEM.verdict(Rules.NO_SLEEP_IN_ATOMIC, "boot-uncovered", LOCK, atomic))
        .isEqualTo(Verdict.PROVED);
  }

  @Test
  void aModuleIsNotAskedForUnderASpinlock() throws IOException {
    DriverEdits.Edit asked =
        new DriverEdits.Edit(
            "\t\trequest_module(\"cxl_acpi\");",
            "\t\tspin_lock(&range_lock);\n\t\trequest_module(\"cxl_acpi\");\n"
                + "\t\tspin_unlock(&range_lock);");
    assertThat(HMEM.verdict(Rules.NO_SLEEP_IN_ATOMIC, "boot-uncovered", LOCK, asked))
        .isEqualTo(Verdict.REFUTED);
  }

  @Test
  void debugfsIsNotRemovedUnderASpinlock() throws IOException {
    DriverEdits.Edit lock =
        new DriverEdits.Edit(
            "static void remove_directory(void *dentry)",
            "static DEFINE_SPINLOCK(files_lock);\n\nstatic void remove_directory(void *dentry)");
    DriverEdits.Edit removed =
        new DriverEdits.Edit(
            "\tdebugfs_remove_recursive(dentry);",
            "\tspin_lock(&files_lock);\n\tdebugfs_remove_recursive(dentry);\n"
                + "\tspin_unlock(&files_lock);");
    assertThat(MEMDEV.verdict(Rules.NO_SLEEP_IN_ATOMIC, "memdev-unbind", lock, removed))
        .isEqualTo(Verdict.REFUTED);
    assertThat(MEMDEV.verdict(Rules.NO_SLEEP_IN_ATOMIC, "memdev-unbind", lock))
        .isEqualTo(Verdict.PROVED);
  }
}
