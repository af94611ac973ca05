package org.quiesce.ci.edits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What hmem sources keep of hp, and how many hp there can be. */
final class HostTests {
  private static final String LEAK = "no-leaked-reference";
  private static final String KEEP = "\t\thmem_deferral.pdev = pdev;\n";
  private static final String EXIT = "\tflush_work(&hmem_deferral.work);\n\tplatform_driver_unreg";

  /** The reference is the module's, from the first probe on, until exit drops it. */
  private static Edited<?> keeping(String taken, String dropped) {
    return Edited.hmem("reply")
        .with("hmem.c", "\tif (!hmem_deferral.pdev)\n" + KEEP, taken)
        .with("hmem.c", EXIT, dropped + EXIT);
  }

  private static final String TAKES =
      "\tif (!hmem_deferral.pdev) {\n\t\tget_device(&pdev->dev);\n" + KEEP + "\t}\n";
  private static final String DROPS =
      "\tif (hmem_deferral.pdev)\n\t\tput_device(&hmem_deferral.pdev->dev);\n";

  @Test
  void aReferenceThatExitDropsIsNotLeakedWhereNobodyUnloads() {
    assertThat(keeping(TAKES, DROPS).unproved("boot-uncovered", "unbind", "module-exit"))
        .doesNotContainKey(LEAK);
  }

  @Test
  void aReferenceThatExitForgetsIsLeaked() {
    assertThat(keeping(TAKES, "").refuted("module-exit")).contains(LEAK);
  }

  @Test
  void aReferenceThatNoPointerStandsForIsLeakedAtOnce() {
    String twice =
        TAKES.replace("get_device(&pdev->dev);\n", "get_device(get_device(&pdev->dev));\n");
    assertThat(keeping(twice, DROPS).refuted("boot-uncovered")).contains(LEAK);
  }

  @Test
  void sourcesThatMakeOneHostAreNotTriedWithTwo() {
    assertThat(Edited.hmem("reply").tries("two-hosts")).isFalse();
    assertThat(Edited.hmem("newest").tries("two-hosts")).isFalse();
  }

  @Test
  void sourcesThatMayMakeSeveralAre() {
    String one = "platform_device_alloc(\"hmem_platform\", 0)";
    assertThat(
            Edited.hmem("reply")
                .with("device.c", one, one.replace("0)", "target_nid)"))
                .with("device.c", "register_host(void)", "register_host(int target_nid)")
                .with("device.c", "register_host()", "register_host(target_nid)")
                .tries("two-hosts"))
        .isTrue();
  }
}
