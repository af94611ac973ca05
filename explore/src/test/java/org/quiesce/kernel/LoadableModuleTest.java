package org.quiesce.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Kernel facts 8: states, references and dependencies of modules. */
class LoadableModuleTest {
  /** A module with a driver, and one that imports from it. */
  private static final class Bench {
    final DriverBench core;
    final KernelModule text;
    final LoadableModule module;
    final LoadableModule importer;
    int initError = 0;
    Runnable duringInit = () -> {};
    Runnable duringExit = () -> {};

    Bench(Kernel kernel, boolean unregisters) {
      text = new KernelModule(kernel, "module");
      core = new DriverBench(kernel, false, 0, false, text);
      module =
          new LoadableModule(
              core.core,
              text,
              () -> {
                duringInit.run();
                return initError != 0 ? initError : core.driver.register();
              },
              () -> {
                duringExit.run();
                if (unregisters) {
                  core.driver.unregister();
                }
              },
              List.of());
      importer =
          new LoadableModule(
              core.core, new KernelModule(kernel, "importer"), () -> 0, () -> {}, List.of(module));
    }
  }

  private static Explored explore(boolean unregisters, Consumer<Bench> setUp) {
    return Explored.of(
        kernel -> {
          Bench bench = new Bench(kernel, unregisters);
          bench.core.present();
          setUp.accept(bench);
          return bench.core.program();
        });
  }

  private static Explored main(java.util.function.BiConsumer<Bench, Notes> body) {
    return explore(true, b -> b.core.thread("main", notes -> body.accept(b, notes)));
  }

  /** Binding takes no module reference: rmmod with a bound device unbinds it. */
  @Test
  void deletingUnbindsWhatIsBound() {
    Explored explored =
        main(
            (b, notes) -> {
              notes.add(-b.module.load());
              notes.add(b.core.dev.driver() != null);
              notes.add(-b.module.delete());
              notes.add(b.core.dev.driver() != null);
              notes.add(-b.module.load());
            });
    assertThat(explored.violated()).isEmpty();
    assertThat(DriverBench.endings(explored)).containsExactly("main=01000 probe=00 remove=0");
  }

  /** A pin stops rmmod, and neither unbind nor device_del. */
  @Test
  void aPinProtectsTextNotTheDevice() {
    Explored explored =
        main(
            (b, notes) -> {
              b.module.load();
              notes.add(b.module.tryGet());
              notes.add(b.module.delete() == -Errno.EWOULDBLOCK);
              notes.add(-b.core.driver.unbindStore(b.core.dev));
              b.core.dev.unregister();
              b.module.put();
              notes.add(-b.module.delete());
            });
    assertThat(explored.violated()).isEmpty();
    assertThat(DriverBench.endings(explored)).containsExactly("main=1100 probe=0 remove=0");
  }

  /** try_module_get: true while coming, false while going. */
  @Test
  void tryGetWhileComingAndGoing() {
    Explored explored =
        main(
            (b, notes) -> {
              b.duringInit =
                  () -> {
                    notes.add(b.module.tryGet());
                    b.module.put();
                  };
              b.duringExit = () -> notes.add(b.module.tryGet());
              b.module.load();
              b.module.delete();
            });
    assertThat(explored.violated()).isEmpty();
    assertThat(DriverBench.endings(explored)).containsExactly("main=10 probe=0 remove=0");
  }

  @Test
  void aPutTooManyIsReported() {
    Explored explored =
        main(
            (b, notes) -> {
              b.module.load();
              b.module.put();
            });
    assertThat(explored.violated()).containsExactly(Rules.NO_DOUBLE_PUT);
  }

  /** delete_module needs a live module: -EBUSY from its own init. */
  @Test
  void deletingWhileComingIsBusy() {
    Explored explored =
        main(
            (b, notes) -> {
              b.duringInit = () -> notes.add(b.module.delete() == -Errno.EBUSY);
              b.module.load();
              notes.add(b.module.load() == -Errno.EEXIST);
            });
    assertThat(DriverBench.endings(explored)).containsExactly("main=11 probe=0");
  }

  /** Importing a symbol pins the exporter, and needs it live. */
  @Test
  void aSymbolDependencyPinsTheExporter() {
    Explored explored =
        main(
            (b, notes) -> {
              notes.add(b.importer.load() == -Errno.ENOENT);
              b.module.load();
              notes.add(-b.importer.load());
              notes.add(b.module.delete() == -Errno.EWOULDBLOCK);
              notes.add(-b.importer.delete());
              notes.add(-b.module.delete());
            });
    assertThat(explored.violated()).isEmpty();
    assertThat(DriverBench.endings(explored)).containsExactly("main=10100 probe=0 remove=0");
  }

  /** Who imports waits for the exporter's init. */
  @Test
  void theImporterWaitsForTheExportersInit() {
    Explored explored =
        explore(
            true,
            b -> {
              b.core.thread("exporter", notes -> b.module.load());
              b.core.thread("importer", notes -> notes.add(-b.importer.load() == Errno.ENOENT));
            });
    assertThat(explored.violated()).isEmpty();
    assertThat(DriverBench.endings(explored))
        .containsExactly("importer=0 probe=0", "importer=1 probe=0");
  }

  /** A failed init leaves nothing. */
  @Test
  void aFailedInitFreesTheModule() {
    Explored explored =
        main(
            (b, notes) -> {
              b.initError = -Errno.ENXIO;
              notes.add(b.module.load() == -Errno.ENXIO);
              notes.add(b.module.delete() == -Errno.ENOENT);
            });
    assertThat(explored.violated()).isEmpty();
    assertThat(DriverBench.endings(explored)).containsExactly("main=11");
  }

  /** Text that can still be called after exit() is freed under its feet. */
  @Test
  void aDriverLeftRegisteredRunsFreedText() {
    Explored explored =
        explore(
            false,
            b ->
                b.core.thread(
                    "main",
                    notes -> {
                      b.module.load();
                      b.module.delete();
                      b.core.dev.releaseDriver();
                    }));
    assertThat(explored.violated()).containsExactly(Rules.NO_HANDLER_AFTER_UNREGISTER);
  }

  /** Facts R14: rmmod, sysfs unbind and bind at once: no text runs after it is freed. */
  @Test
  void rmmodRacesWithSysfs() {
    Explored explored =
        explore(
            true,
            b -> {
              b.module.load();
              b.core.thread(
                  "sysfs",
                  notes -> {
                    b.core.driver.unbindStore(b.core.dev);
                    b.core.driver.bindStore(b.core.dev);
                  });
              b.core.thread("rmmod", notes -> notes.add(-b.module.delete()));
            });
    assertThat(explored.violated()).isEmpty();
    assertThat(DriverBench.endings(explored))
        .containsExactly("probe=0 remove=0 rmmod=0", "probe=00 remove=00 rmmod=0");
  }
}
