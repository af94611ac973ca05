package org.quiesce.translate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quiesce.kernel.Kernel;
import org.quiesce.machine.HardwareMachine;
import org.quiesce.translate.small.Small;
import org.quiesce.translate.small.SmallEnvironment;
import org.quiesce.translate.small.SmallShape;

/** What protocols share: objects made at run time, the driver core, waiting. */
class SharedConstructTests {
  private record Piece(String name, String helpers, String body) {}

  private static Piece piece(String name, String helpers, String body) {
    return new Piece(name, helpers, body);
  }

  private static final String MAKE =
      "static struct thing *make(void) { struct thing *t = kzalloc(sizeof(*t), GFP_KERNEL);"
          + " if (!t) return ERR_PTR(-ENOMEM); return t; }\n";

  static Translation<Small.Revision> translate(String helpers, String body) {
    String text = helpers + "\nint test(struct device *dev)\n{\n" + body + "\n}\n";
    return new Translator<>(new SmallShape())
        .translate(List.of(new Source("a.c", Path.of("a.c"), text)));
  }

  static int run(String helpers, String body) {
    Translation<Small.Revision> translation = translate(helpers, body);
    assertThat(translation.notModelled()).isEmpty();
    Kernel kernel = new Kernel(new HardwareMachine());
    SmallEnvironment env = new SmallEnvironment(kernel, 0);
    return translation.revision().on(kernel, env).test();
  }

  @TestFactory
  Stream<DynamicTest> constructsMeanWhatTheyMeanInC() {
    return Stream.of(objects(), errors(), devices(), waiting(), control())
        .flatMap(Stream::of)
        .map(
            p ->
                DynamicTest.dynamicTest(
                    p.name(), () -> assertThat(run(p.helpers(), p.body())).isOne()));
  }

  private static Piece[] objects() {
    return new Piece[] {
      piece(
          "allocatedIsZero",
          MAKE,
          "struct thing *t = make(); int n = t->number; bool same = !t->next && t->wide == 0;"
              + " kfree(t); return same && n == 0;"),
      piece(
          "fieldsKeepWhatIsStored",
          MAKE,
          "struct thing *a = make(), *b = make(); a->number = 3; b->number = 4; a->next = b;"
              + " a->wide = 0x100000000ULL; a->next->number++;"
              + " return a->number == 3 && b->number == 5 && a != b && a->wide > 5;"),
      piece("freeOfNullIsFine", MAKE, "struct thing *t = NULL; kfree(t); return 1;"),
      piece(
          "functionPointerInAnObject",
          MAKE + "static void up(struct thing *t) { t->number++; }",
          "struct thing *t = make(); t->call = up; t->call(t); return t->number;"),
      piece(
          "containerOfInAnObject",
          MAKE,
          "struct thing *t = make(); struct work_struct *w = &t->work; return container_of(w,"
              + " struct thing, work) == t && to_thing(&t->dev) == t;"),
      piece(
          "voidPointersGetTheirTypeBack",
          MAKE + "static int of(void *data) { struct thing *t = data; return t->number; }",
          "struct thing *t = make(); t->number = 1; return of(t);"),
      piece("numbersAsPointers", "", "void *p = (void *)7L; return (long)p == 7;"),
      piece(
          "objectOnTheStack",
          "static void set(struct thing *t) { t->number = 8; }",
          "struct thing t = { .number = 2, .wide = 3, }; int n = t.number + t.wide; set(&t); return"
              + " n == 5 && t.number == 8;"),
      piece(
          "nestedInitialiser",
          "struct inner { int a; int b; };\nstruct outer { struct inner in; struct mutex m; };",
          "struct outer o = { .in = { .a = 1, .b = 2 } }; return o.in.a + o.in.b == 3;"),
      piece(
          "initialisedAtRunTime",
          MAKE,
          "struct thing *t = make(); mutex_init(&t->lock); init_waitqueue_head(&t->wq); return 1;"),
      piece("globalWithWork", "static struct thing g = { .number = 4 };", "return g.number == 4;"),
      piece("sizesOfNumbers", "", "u32 n; return sizeof(n) == 4 && sizeof(u64) == 8;"),
    };
  }

  private static Piece[] errors() {
    return new Piece[] {
      piece(
          "errorsInPointers",
          "static struct thing *no(void) { return ERR_PTR(-EBUSY); }",
          "struct thing *t = no(); return IS_ERR(t) && PTR_ERR(t) == -EBUSY && t && t == no() &&"
              + " IS_ERR_OR_NULL(t) && PTR_ERR_OR_ZERO(t) == -16;"),
      piece(
          "objectsAreNoErrors",
          MAKE,
          "struct thing *t = make(); return !IS_ERR(t) && !PTR_ERR_OR_ZERO(t);"),
      piece(
          "errorsOfAnotherType",
          "static struct device *no(void) { return ERR_PTR(-ENXIO); }\n"
              + "static struct thing *again(void) { return ERR_CAST(no()); }",
          "return PTR_ERR(again()) == -ENXIO;"),
      piece(
          "definedFree",
          MAKE
              + "static int freed;\n"
              + "DEFINE_FREE(drop, struct thing *, if (!IS_ERR_OR_NULL(_T)) freed += _T->number)\n"
              + "static void use(void) { struct thing *t __free(drop) = make(); t->number = 1; }\n"
              + "static void none(void) { struct thing *t __free(drop) = ERR_PTR(-EIO); }",
          "use(); none(); return freed;"),
      piece(
          "freedAtTheEndOfTheScope",
          MAKE + "static int use(void) { struct thing *t __free(kfree) = make(); return 1; }",
          "return use();"),
    };
  }

  private static Piece[] devices() {
    return new Piece[] {
      piece(
          "lockAndReferences",
          "",
          "guard(device)(dev); get_device(dev); put_device(dev); return !dev->driver;"),
      piece(
          "releaseFreesTheObject",
          MAKE
              + "static int gone;\nstatic void release(struct device *dev) { gone = 1;"
              + " kfree(to_thing(dev)); }",
          "struct thing *t = make(); device_initialize(&t->dev); t->dev.parent = dev;"
              + " t->dev.release = release; t->dev.id = 3; bool up = t->dev.parent == dev;"
              + " put_device(&t->dev); return gone && up;"),
      piece(
          "wrappersAreTheirDevices",
          "",
          "struct platform_device *p = to_platform_device(dev); return &p->dev == dev;"),
      piece(
          "driverData",
          MAKE,
          "struct thing *t = make(); dev_set_drvdata(dev, t); struct thing *u ="
              + " dev_get_drvdata(dev); return u == t;"),
    };
  }

  private static Piece[] waiting() {
    return new Piece[] {
      piece(
          "completions",
          MAKE,
          "struct thing *t = make(); init_completion(&t->done); complete(&t->done);"
              + " wait_for_completion(&t->done); return !completion_done(&t->done);"),
      piece(
          "completionOnTheStack",
          "static void finish(void *p) { complete(p); }",
          "DECLARE_COMPLETION_ONSTACK(done); finish(&done); wait_for_completion(&done); return 1;"),
      piece(
          "flags",
          MAKE,
          "struct thing *t = make(); set_bit(1, &t->flags); bool was = test_and_set_bit(0,"
              + " &t->flags); clear_bit(1, &t->flags); return !was && test_bit(0, &t->flags) &&"
              + " !test_bit(1, &t->flags);"),
      piece(
          "waitQueues",
          MAKE,
          "struct thing *t = make(); init_waitqueue_head(&t->wq); set_bit(3, &t->flags);"
              + " wake_up(&t->wq); wait_event(t->wq,"
              + " test_bit(3, &t->flags)); return wait_event_timeout(t->wq, 1, 5) != 0;"),
      piece(
          "mutexInAnObject",
          MAKE,
          "struct thing *t = make(); mutex_init(&t->lock); guard(mutex)(&t->lock);"
              + " return !mutex_trylock(&t->lock);"),
      piece(
          "queues",
          MAKE
              + "static struct workqueue_struct *wq;\n"
              + "static void work(struct work_struct *w) { struct thing *t = container_of(w, struct"
              + " thing, work); t->number++; }",
          "struct thing *t = make(); INIT_WORK(&t->work, work); wq = alloc_ordered_workqueue(\"x\","
              + " 0); if (!wq) return 1; return queue_work(wq, &t->work) && !queue_work(wq,"
              + " &t->work) && work_pending(&t->work);"),
      piece(
          "ids",
          "static DEFINE_IDA(ida);",
          "int a = ida_alloc(&ida, GFP_KERNEL); int b = ida_alloc_max(&ida, 7, GFP_KERNEL);"
              + " ida_free(&ida, a); return b == 1 && ida_alloc(&ida, GFP_KERNEL) == 0;"),
      piece(
          "arraysOfPointers",
          MAKE + "static DEFINE_XARRAY(xa);",
          "struct thing *t = make(), *e; unsigned long i, sum = 0; t->number = 2; xa_insert(&xa, 7,"
              + " t, GFP_KERNEL); int again = xa_insert(&xa, 7, t, GFP_KERNEL); xa_insert(&xa, 3,"
              + " t, GFP_KERNEL); xa_for_each(&xa, i, e) { sum = sum * 10 + i + e->number - 2; }"
              + " return sum == 37 && again == -EBUSY && xa_load(&xa, 3) == t;"),
    };
  }

  private static Piece[] control() {
    return new Piece[] {
      piece("backwardGoto", "", "int n = 0; again: n++; if (n < 3) goto again; return n == 3;"),
      piece(
          "backwardGotoWithAnExit",
          "",
          "int n = 0; if (!dev) goto out; again: n++; if (n < 3) goto again; n += 10; out: return n"
              + " == 13;"),
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kfree(t); return t->number; | is gone
          kfree(t); t->number = 1; return 0; | is gone
          kfree(t); kfree(t); return 0; | not live
          kfree(t); complete(&t->done); return 0; | is gone
          kfree(t); set_bit(0, &t->flags); return 0; | is gone
          kfree(t); mutex_lock(&t->lock); return 0; | is gone
          t = ERR_PTR(-EIO); return t->number; | an error pointer dereferenced
          t = ERR_PTR(-EIO); kfree(t); return 0; | an error pointer
          t = NULL; return t->number; | NULL pointer dereferenced
          for (;;) t = make(); | more than 2 objects of thing
          """)
  void memoryErrorsEndTheExecution(String body, String message) {
    assertThatThrownBy(
            () ->
                run(
                    MAKE,
                    "struct thing *t = make(); init_completion(&t->done); mutex_init(&t->lock); "
                        + body))
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          return sizeof(struct thing) > 3; | sizeof
          struct thing *t = kzalloc(64, GFP_KERNEL); return !t; | kzalloc() of this size
          struct thing *t = kcalloc(3, sizeof(*t), GFP_KERNEL); return !t; | kcalloc() of this size
          u32 *t = kmalloc(8, GFP_KERNEL); return !t; | kmalloc() of this size
          return dev->id; | a read of this field
          struct thing a = { .number = 1 }, b; return 0; | a local variable of type struct thing
          """)
  void saysWhatHasNoTranslation(String body, String what) {
    assertThat(translate("", body).notModelled())
        .anySatisfy(
            entry -> {
              assertThat(entry.what()).contains(what);
              assertThat(entry.line()).isEqualTo(4);
            });
  }
}
