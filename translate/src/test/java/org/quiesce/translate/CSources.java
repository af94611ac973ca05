package org.quiesce.translate;

import java.nio.file.Path;
import java.util.List;
import org.quiesce.kernel.Kernel;
import org.quiesce.machine.HardwareMachine;
import org.quiesce.protocol.aer.AerEnvironment;
import org.quiesce.protocol.aer.AerKfifo;
import org.quiesce.translate.aer.AerShape;

/** C to be translated, small: a protocol around the function under test. */
final class CSources {
  /** Everything but the producer, in the way of the oldest revision. */
  private static final String BUILT_IN =
      """
      struct cxl_proto_err_kfifo {
      	struct work_struct *work;
      	struct rw_semaphore rwsem;
      	spinlock_t lock;
      	int number;
      	DECLARE_KFIFO(fifo, struct cxl_proto_err_work_data, CXL_ERROR_SOURCES_MAX);
      };
      static struct cxl_proto_err_kfifo k = { .rwsem = __RWSEM_INITIALIZER(k.rwsem), };
      void cxl_register_proto_err_work(struct work_struct *work) { k.work = work; }
      void cxl_unregister_proto_err_work(void) { k.work = NULL; }
      int cxl_proto_err_kfifo_get(struct cxl_proto_err_work_data *wd)
      { return kfifo_get(&k.fifo, wd); }
      static int init(void) { INIT_KFIFO(k.fifo); return 0; }
      subsys_initcall(init);
      """;

  private static final String MODULE =
      """
      static void cxl_proto_err_work_fn(struct work_struct *work)
      {
      	struct cxl_proto_err_work_data wd;
      	while (cxl_proto_err_kfifo_get(&wd))
      		pci_dev_put(wd.pdev);
      }
      static DECLARE_WORK(cxl_proto_err_work, cxl_proto_err_work_fn);
      void cxl_ras_init(void) { cxl_register_proto_err_work(&cxl_proto_err_work); }
      void cxl_ras_exit(void) { cxl_unregister_proto_err_work(); }
      """;

  private CSources() {}

  static Source source(String name, String text) {
    return new Source(name, Path.of(name), text);
  }

  /** A protocol whose built-in file ends with this. */
  static Translation<AerKfifo.Revision> translate(String more) {
    return new Translator<>(new AerShape())
        .translate(List.of(source("aer.c", BUILT_IN + more), source("ras.c", MODULE)));
  }

  /** A protocol whose producer is this function body, with helpers before it. */
  static Translation<AerKfifo.Revision> producer(String helpers, String body) {
    return translate(
        helpers
            + "\nbool cxl_forward_error(struct pci_dev *pdev, struct aer_err_info *info)\n{\n"
            + body
            + "\n}\n");
  }

  /** Number of lines before what {@link #translate} was given. */
  static int linesBefore() {
    return (int) BUILT_IN.lines().count();
  }

  /** A translation, set up and ready to be called. */
  static final class Running {
    final HardwareMachine machine = new HardwareMachine();
    final AerEnvironment env;
    final AerKfifo protocol;

    Running(Translation<AerKfifo.Revision> translation) {
      Kernel kernel = new Kernel(machine);
      env = new AerEnvironment(kernel, options());
      protocol = translation.revision().on(kernel, env);
      env.observe(protocol);
    }

    private static AerEnvironment.Options options() {
      return new AerEnvironment.Options(4, 2, false, false, 0);
    }

    boolean forward() {
      return protocol.forward(env.pdevs().get(0), AerKfifo.CORRECTABLE);
    }
  }
}
