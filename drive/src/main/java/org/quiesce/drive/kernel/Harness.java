package org.quiesce.drive.kernel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quiesce.drive.memory.Memory;
import org.quiesce.drive.run.CThread;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.MemoryObject;
import org.quiesce.drive.value.Value;
import org.quiesce.machine.Cells;
import org.quiesce.machine.Ordering;
import org.quiesce.machine.Step;
import org.quiesce.translate.ir.CType;
import org.quiesce.translate.ir.Function;
import org.quiesce.translate.ir.Global;
import org.quiesce.translate.ir.Instruction;
import org.quiesce.translate.ir.Operand;
import org.quiesce.translate.ir.Program;
import org.quiesce.translate.ir.StructType;

/**
 * What a contract's harness, which is C, asks for: threads, choices, assertions, goals, the
 * driver's module functions and attributes. The head of {@code qz/contract.h} describes the calls.
 */
public final class Harness {
  /** The name of the harness among the sources. */
  public static final String FILE = MemoryObject.HARNESS;

  private static final String BEGINS = "qz_work_begins";
  private static final String QUEUES = "qz_work_queues";
  private static final String QUEUED = "qz_work_queued";
  private static final String INIT = "__qz_module_init";
  private static final String EXIT = "__qz_module_exit";

  private final Kernel kernel;
  private final Memory memory;
  private final Map<String, Integer> rules = new HashMap<>();
  private final Map<String, Integer> goals = new HashMap<>();
  private final Map<String, Integer> actors = new LinkedHashMap<>();

  Harness(Kernel kernel) {
    this.kernel = kernel;
    this.memory = kernel.memory();
    memory.layout().terms().asserted().forEach(id -> rules.put(id, kernel.machine().rule(id)));
    memory.layout().terms().goals().forEach(goal -> goals.put(goal, kernel.machine().event(goal)));
    for (Object actor : memory.layout().found("actor")) {
      actors.put((String) actor, kernel.machine().cell(actor + " is", 0, Integer::toString));
    }
    kernel.answer(call -> check(call), "qz_assert");
    kernel.answer(call -> seen(call), "qz_seen");
    kernel.answer(call -> choose(call), "qz_choose");
    kernel.answer(call -> Value.of(kernel.fails(call)), "qz_fails");
    kernel.answer(call -> start(call), "qz_start");
    kernel.answer(call -> join(call), "qz_join");
    kernel.answer(call -> Value.of(kernel.context().of(call.thread()).index()), "qz_self");
    kernel.answer(call -> isActor(call), "qz_is");
    kernel.answer(call -> has(call), "qz_has");
    kernel.answer(call -> inits(call), "qz_init");
    kernel.answer(call -> exits(call), "qz_exit");
    kernel.answer(
        call -> Value.of(!modules(call.thread().world().program(), text(call, 0)).isEmpty()),
        "qz_reaches");
    kernel.answer(call -> quiet(call), "qz_quiet");
    kernel.answer(call -> unloaded(call), "qz_unloaded");
    kernel.answer(call -> end(call), "qz_end");
    kernel.answer(call -> devres(call), "qz_devres_release");
    kernel.answer(call -> Value.of(text(call, 0).equals(text(call, 1))), "qz_same");
    kernel.answer(
        call -> {
          throw call.thread().notModelled(text(call, 0));
        },
        "qz_not_modelled");
    kernel.answer(call -> reference(call), "qz_refs");
    kernel.answer(call -> takes(call), "qz_takes");
    kernel.answer(call -> Value.of(isA(call.argument(0), text(call, 1))), "qz_is_a");
    kernel.answer(call -> hasField(call), "qz_has_field");
    kernel.answer(call -> touch(call), "qz_touch");
    kernel.answer(
        call -> {
          kernel.mayFail(call.thread(), (int) call.thread().number(call.argument(0), call.name()));
          return Value.ZERO;
        },
        "qz_may_fail");
    kernel.answer(call -> kernel.allocation().fresh(call, true, false), "qz_alloc");
  }

  /** Functions of the harness that were started as threads, in the order in which they were met. */
  public List<String> actors() {
    return List.copyOf(actors.keySet());
  }

  private static String text(Call call, int index) {
    if (call.argument(index) instanceof Value.Address address
        && address.object().kind() == MemoryObject.Kind.TEXT) {
      String quoted = address.object().id();
      return quoted.substring(1, quoted.length() - 1);
    }
    return "";
  }

  // --- Properties and goals

  private Value check(Call call) {
    String id = text(call, 1);
    Integer rule = rules.get(id);
    if (rule == null) {
      throw call.thread().notModelled("the contract has no property '" + id + "'");
    }
    if (!call.thread().decide(call.argument(0))) {
      String message = text(call, 2);
      String told = message.isEmpty() ? id : message;
      call.thread()
          .step(
              KFact.MODULE,
              told,
              cells -> {
                cells.violate(rule, () -> told);
                return 0;
              });
    }
    return Value.ZERO;
  }

  private Value seen(Call call) {
    String goal = text(call, 0);
    Integer event = goals.get(goal);
    if (event == null) {
      throw call.thread().notModelled("the contract has no goal '" + goal + "'");
    }
    call.thread()
        .step(
            KFact.MODULE,
            goal,
            cells -> {
              cells.reached(event);
              return 0;
            });
    return Value.ZERO;
  }

  private static Value choose(Call call) {
    int outcomes = (int) call.thread().number(call.argument(0), call.name());
    return Value.of(call.thread().choose(KFact.FAILURE, "which of " + outcomes + "?", outcomes));
  }

  // --- Threads

  private Value start(Call call) {
    if (!(call.argument(0) instanceof Value.Code code)) {
      throw call.thread().notModelled("qz_start of " + call.argument(0));
    }
    String actor = code.function();
    if (!actors.containsKey(actor)) {
      memory.layout().require("actor", actor);
    }
    int state = actors.get(actor);
    call.thread()
        .step(
            KFact.KTHREAD,
            actor + " starts",
            cells -> {
              cells.set(state, 1);
              return 0;
            });
    return Value.ZERO;
  }

  /** Waits until every thread that was started has returned. */
  private Value join(Call call) {
    List<Integer> all = List.copyOf(actors.values());
    call.thread()
        .when(
            KFact.KTHREAD,
            "everybody has returned",
            cells -> all.stream().allMatch(one -> cells.get(one) != 1),
            cells -> {
              all.forEach(one -> cells.set(one, 0));
              return 0;
            },
            Step.waitingFor(cells -> 0, () -> "the others to return"));
    return Value.ZERO;
  }

  /** The body of a thread, for a daemon. */
  public void process(CThread thread, String actor) {
    int state = actors.get(actor);
    thread
        .machine()
        .loop(
            () -> {
              thread.when(
                  KFact.KTHREAD,
                  actor + " runs",
                  cells -> cells.get(state) == 1,
                  cells -> 0,
                  Step.idling(() -> actor + " to be started"));
              thread.call(actor, List.of());
              thread.step(
                  KFact.KTHREAD,
                  actor + " has returned",
                  cells -> {
                    kernel.returned(cells, thread, actor);
                    cells.set(state, 2);
                    return 0;
                  });
              return null;
            });
  }

  /** How an actor is called in traces. */
  public static String name(String actor) {
    return (actor.startsWith("qz_") ? actor.substring("qz_".length()) : actor).replace('_', ' ');
  }

  private static Value isActor(Call call) {
    return Value.of(
        call.argument(0) instanceof Value.Code code
            && name(code.function()).equals(call.thread().name()));
  }

  /**
   * Part of the check of a state in which nobody can move: whose failure it is.
   *
   * @param blames the property that is broken if an actor has not returned, by actor; that of the
   *     main thread by the name of its thread
   * @param main its name
   */
  public void blame(Cells cells, Map<String, String> blames, String main) {
    boolean somebody = false;
    for (Map.Entry<String, Integer> actor : actors.entrySet()) {
      String property = blames.get(actor.getKey());
      if (property != null && cells.get(actor.getValue()) == 1) {
        somebody = true;
        cells.violate(
            kernel.machine().rule(property), () -> name(actor.getKey()) + " never returns");
      }
    }
    String property = blames.get(main);
    if (!somebody && property != null) {
      cells.violate(kernel.machine().rule(property), () -> main + " waits for ever");
    }
  }

  /** A work item is about to run: the harness may want to know. */
  void begins(CThread thread, Value.Address work) {
    tell(BEGINS, thread, work);
  }

  /** A work item is about to be queued. */
  void queues(CThread thread, Value.Address work) {
    tell(QUEUES, thread, work);
  }

  /** A work item was queued, or was found pending. */
  void queued(CThread thread, Value.Address work) {
    tell(QUEUED, thread, work);
  }

  private static void tell(String function, CThread thread, Value.Address work) {
    if (thread.world().program().function(function) != null) {
      thread.call(function, List.of(work));
    }
  }

  // --- What the sources are like

  /** Whether a function has a parameter that points to a struct of a tag. */
  private static Value takes(Call call) {
    int index = (int) call.thread().number(call.argument(1), call.name());
    Function function =
        call.argument(0) instanceof Value.Code code
            ? call.thread().world().program().function(code.function())
            : null;
    return Value.of(
        function != null
            && index < function.parameters()
            && function.slots().get(index).type() instanceof CType.Pointer to
            && to.to() instanceof StructType struct
            && struct.tag().equals(text(call, 2)));
  }

  /** Whether a pointer points to a struct of a tag. */
  private static boolean isA(Value pointer, String tag) {
    return pointer instanceof Value.Address address
        && address.type() instanceof StructType struct
        && struct.tag().equals(tag);
  }

  private static Value hasField(Call call) {
    return Value.of(
        call.argument(0) instanceof Value.Address address
            && address.type() instanceof StructType struct
            && struct.fields().stream().anyMatch(field -> field.name().equals(text(call, 1))));
  }

  /** Looks at an object: it has to be there. */
  private Value touch(Call call) {
    Value.Address address = call.address(0);
    String what = call.text(address);
    call.thread()
        .take(
            Step.of(
                    what,
                    cells -> {
                      memory.touch(cells, address, what);
                      return 0;
                    })
                .readingPlain(memory.lifeBit(address.object()))
                .ordered(Ordering.NONE),
            KFact.MEMORY);
    return Value.ZERO;
  }

  // --- The driver

  private Value has(Call call) {
    return Value.of(
        call.argument(0) instanceof Value.Code code
                && call.thread().world().program().function(code.function()) != null
            || call.argument(0) instanceof Value.Address address
                && address.object().kind() == MemoryObject.Kind.STATIC);
  }

  /**
   * Calls the init functions from which a call of a name can be reached (all if it is empty): what
   * they return, 0 if there is none.
   */
  private Value inits(Call call) {
    Program program = call.thread().world().program();
    for (Global global : modules(program, text(call, 0))) {
      for (String init : functions(global)) {
        Value result = call.thread().call(init, List.of());
        boolean ok = call.thread().decide(Kernel.isZero(result));
        if (!ok) {
          return result;
        }
      }
    }
    return Value.ZERO;
  }

  /** Calls the exit functions of the files whose init functions {@code qz_init} calls. */
  private Value exits(Call call) {
    Program program = call.thread().world().program();
    Set<String> files = new LinkedHashSet<>();
    modules(program, text(call, 0)).forEach(one -> files.add(one.position().file()));
    for (Global global : program.globals().values()) {
      if (global.name().contains(EXIT) && files.contains(global.position().file())) {
        functions(global).forEach(exit -> call.thread().call(exit, List.of()));
      }
    }
    return Value.ZERO;
  }

  private static List<Global> modules(Program program, String reaching) {
    List<Global> found = new ArrayList<>();
    for (Global global : program.globals().values()) {
      if (global.name().contains(INIT)
          && functions(global).stream()
              .anyMatch(init -> reaching.isEmpty() || reaches(program, init, reaching))) {
        found.add(global);
      }
    }
    return found;
  }

  private static List<String> functions(Global global) {
    List<String> found = new ArrayList<>();
    for (Global.Value value : global.values()) {
      if (value.value() instanceof Operand.FunctionAddress function) {
        found.add(function.name());
      }
    }
    return found;
  }

  /** Whether a function, or one that it names, or that an object it names has, calls another. */
  private static boolean reaches(Program program, String from, String wanted) {
    Set<String> met = new LinkedHashSet<>(Set.of(from));
    Deque<String> left = new ArrayDeque<>(met);
    while (!left.isEmpty()) {
      String name = left.remove();
      if (name.equals(wanted)) {
        return true;
      }
      Function function = program.function(name);
      if (function == null || function.position().file().equals(FILE)) {
        continue;
      }
      for (Instruction instruction : function.code()) {
        for (String next : named(program, instruction)) {
          if (met.add(next)) {
            left.add(next);
          }
        }
      }
    }
    return false;
  }

  private static Set<String> named(Program program, Instruction instruction) {
    Set<String> names = new LinkedHashSet<>();
    if (instruction instanceof Instruction.Call call) {
      name(program, call.callee(), names);
      call.arguments().forEach(one -> name(program, one, names));
    } else if (instruction instanceof Instruction.Store store) {
      name(program, store.from(), names);
    } else if (instruction instanceof Instruction.Move move) {
      name(program, move.from(), names);
    } else if (instruction instanceof Instruction.AddressOfField field) {
      name(program, field.base(), names);
    }
    return names;
  }

  private static void name(Program program, Operand operand, Set<String> names) {
    if (operand instanceof Operand.FunctionAddress function) {
      names.add(function.name());
    } else if (operand instanceof Operand.GlobalAddress address) {
      Global global = program.globals().get(address.name());
      if (global != null) {
        names.addAll(functions(global));
      }
    }
  }

  /** Waits until no work is pending or running. */
  private Value quiet(Call call) {
    call.thread()
        .when(
            KFact.WORK,
            "all is quiet",
            cells -> kernel.works().areIdle(cells),
            cells -> 0,
            Step.waitingFor(cells -> 0, () -> "pending work"));
    return Value.ZERO;
  }

  private Value unloaded(Call call) {
    call.thread()
        .step(
            KFact.MODULE,
            "text and data are gone",
            cells -> {
              kernel.works().checkTornDown(cells);
              return 0;
            });
    return Value.ZERO;
  }

  private Value end(Call call) {
    call.thread()
        .step(
            KFact.MODULE,
            "all is over",
            cells -> {
              kernel.checkTornDown(cells);
              return 0;
            });
    return Value.ZERO;
  }

  private Value devres(Call call) {
    kernel.devres().release(call.thread(), call.address(0));
    return Value.ZERO;
  }

  /** How many references to a device there are. */
  private Value reference(Call call) {
    Value.Address device = call.address(0);
    int state = memory.state(device, "ref");
    return Value.of(
        call.thread()
            .step(
                KFact.REFERENCE,
                call.text(device),
                (Cells cells) -> Math.max(0, cells.get(state) - 1)));
  }
}
