package org.quiesce.translate.generate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.quiesce.translate.link.Program;
import org.quiesce.translate.syntax.At;
import org.quiesce.translate.syntax.CFile;
import org.quiesce.translate.syntax.Expr;
import org.quiesce.translate.syntax.Function;
import org.quiesce.translate.syntax.Stmt;
import org.quiesce.translate.syntax.Variable;

/**
 * Whether a function of the environment that a source defines may be replaced by its stub: only if
 * nothing that it does, directly or through functions of the sources, touches the protocol. Device
 * locks, logging and register accesses do not.
 */
final class Stubbing {
  private static final Pattern HARMFUL =
      Pattern.compile(
          "(__)?k?fifo_.*|kfifo.*|INIT_KFIFO|pci_dev_(get|put|lock|unlock)|(get|put)_device"
              + "|(schedule|queue|flush|cancel|disable|enable|mod|drain|destroy)_.*work.*|INIT_.*WORK.*"
              + "|(down|up|downgrade)_(read|write).*|mutex_.*|(raw_)?spin_.*|atomic_.*|refcount_.*"
              + "|kref_.*|wake_up.*|wait_.*|complete.*|test_and_.*|(set|clear)_bit|xchg|cmpxchg"
              + "|WRITE_ONCE|smp_store_release|rcu_.*|call_rcu|k.*alloc.*|kfree.*|devm_.*|module_put"
              + "|try_module_get|device_release_driver|device_unregister|device_del|device_for_each_.*"
              + "|bus_.*|__q_.*|.*_timer|container_of|list_.*"
              + "|(down|up)(_.*)?|rtnl_.*|(?!lockdep_)(.*_)?(un|try)?lock(_(?!assert).*)?"
              + "|.*(synchroni[sz]e|acquire|flush).*|.*_(sync|hold)|(pci|class|driver|of)_get_.*"
              + "|.*put.*|.*release.*|.*free.*|.*unregister.*|.*remove.*");

  /**
   * Functions from headers that leave a device, and what refers to it, as they are. By name, not by
   * family: what is not known here is not trusted with a device.
   */
  private static final Pattern READS_ONLY =
      Pattern.compile(
          "trace_.*|to_pci_dev|to_pci_host_bridge|to_cxl_(memdev|port|dev_state)"
              + "|is_cxl_(memdev|port|endpoint|restricted)|is_pcie_endpoint|dev_(is_pci|name)"
              + "|dev_get_drvdata|pcie_(aer_is_native|clear_device_status)|pcie_capability_read_.*"
              + "|pci_(read|write)_config_.*|pci_clear_and_set_config_dword|pci_get_drvdata"
              + "|pci_(pcie_type|name|is_pcie|domain_nr|channel_offline|find_ext_capability)"
              + "|pci_find_host_bridge|IS_ERR.*|PTR_ERR.*|WARN.*|BUG.*"
              + "|read[bwlq].*|write[bwlq].*|io(read|write).*|likely|unlikely|lockdep_.*"
              + "|device_lock_assert");

  private static final Set<String> SLEEPS =
      Set.of("msleep", "ssleep", "fsleep", "usleep_range", "might_sleep", "cond_resched");

  /** Functions from headers that sleep and do nothing else that matters. */
  private static final Pattern SLEEPING =
      Pattern.compile(
          "msleep.*|ssleep|fsleep|usleep_range.*|might_sleep.*|cond_resched.*"
              + "|schedule(_timeout.*)?|.*_interruptible|request_(module|firmware).*"
              + "|(sysfs|debugfs)_.*|copy_(from|to)_user");

  private final Program program;
  private final StubRules rules;
  private final Map<Function, Boolean> decided = new HashMap<>();
  private final Map<Function, Boolean> locking = new HashMap<>();
  private final Map<Function, Look> looks = new HashMap<>();

  Stubbing(Program program, StubRules rules) {
    this.program = program;
    this.rules = rules;
  }

  /** Whether the stub may stand for the function that {@code file} defines. */
  boolean mayReplace(CFile file, String name) {
    return rules.environment().contains(name) && isHarmless(file, name, new HashSet<>());
  }

  /** Whether a function takes a device lock. */
  boolean locks(CFile file, String name) {
    Function function = file.function(name);
    Boolean known = locking.putIfAbsent(function, false);
    if (known != null) {
      return known;
    }
    Look look = look(file, function);
    boolean result = look.locks;
    for (String callee : look.calls) {
      CFile definer = program.definer(file, callee);
      result |= definer != null && locks(definer, callee);
    }
    locking.put(function, result);
    return result;
  }

  /** Where a function takes a device lock, directly or through functions of the sources. */
  Set<At> locksIn(CFile file, String name) {
    Set<At> found = new LinkedHashSet<>();
    collect(file, name, look -> look.lockedAt, found, new HashSet<>());
    return found;
  }

  /** Where a function sleeps, directly or through functions of the sources. */
  Set<At> sleepsIn(CFile file, String name) {
    Set<At> found = new LinkedHashSet<>();
    collect(file, name, look -> look.sleepsAt, found, new HashSet<>());
    return found;
  }

  /** Whether the stub of a function sleeps wherever the function may. */
  boolean stubSleeps(String name) {
    return rules.sleeping().contains(name) || SleepCalls.always(name);
  }

  private void collect(
      CFile file,
      String name,
      java.util.function.Function<Look, Set<At>> places,
      Set<At> found,
      Set<Function> visited) {
    Function function = file.function(name);
    if (visited.add(function)) {
      Look look = look(file, function);
      found.addAll(places.apply(look));
      for (String callee : look.calls) {
        CFile definer = program.definer(file, callee);
        if (definer != null) {
          collect(definer, callee, places, found, visited);
        }
      }
    }
  }

  /** Whether a function does something that is known to matter; what is unknown may be left out. */
  boolean isKnownToAct(CFile file, String name) {
    return isKnownToAct(file, name, new HashSet<>());
  }

  private boolean isKnownToAct(CFile file, String name, Set<Function> visited) {
    Function function = file.function(name);
    if (!visited.add(function)) {
      return false;
    }
    Look look = look(file, function);
    boolean acts = look.harmful || look.locks;
    for (String callee : look.calls) {
      CFile definer = program.definer(file, callee);
      acts |=
          definer != null
              ? isKnownToAct(definer, callee, visited)
              : HARMFUL.matcher(callee).matches() && !READS_ONLY.matcher(callee).matches();
    }
    return acts;
  }

  private boolean isHarmless(CFile file, String name, Set<String> visiting) {
    Function function = file.function(name);
    Boolean known = decided.get(function);
    if (known != null) {
      return known;
    }
    if (!visiting.add(file.name() + ":" + name)) {
      return true;
    }
    Look look = look(file, function);
    boolean harmless = !look.harmful;
    for (String callee : look.calls) {
      CFile definer = program.definer(file, callee);
      boolean leaves = !look.given.contains(callee) || readsOnly(callee);
      harmless &=
          definer != null ? isHarmless(definer, callee, visiting) : !isHarmful(callee) && leaves;
    }
    decided.put(function, harmless);
    return harmless;
  }

  private boolean isHarmful(String name) {
    boolean environment = rules.environment().contains(name);
    return !environment
        && (HARMFUL.matcher(name).matches() && !READS_ONLY.matcher(name).matches()
            || rules.harmful().matcher(name).matches()
            || name.endsWith("_put")
            || name.endsWith("_get"));
  }

  /** Whether a function that no source defines may have a device without our looking at it. */
  private boolean readsOnly(String name) {
    return rules.environment().contains(name)
        || Known.logsDevice(name)
        || Known.logsPci(name)
        || Known.logs(name)
        || READS_ONLY.matcher(name).matches();
  }

  private static final class Look {
    final Set<String> calls = new HashSet<>();

    /** Those of them that get a device, or a record of one. */
    final Set<String> given = new HashSet<>();

    /** Variables that are, or hold, a device that the protocol counts. */
    final Set<String> devices = new HashSet<>();

    /** Variables that are numbers. */
    final Set<String> numbers = new HashSet<>();

    /** Parameters. */
    final Set<String> parameters = new HashSet<>();

    boolean harmful;
    boolean locks;

    /** Where it sleeps. */
    final Set<At> sleepsAt = new LinkedHashSet<>();

    /** Where device locks are taken for a scope. */
    final Set<At> lockedAt = new LinkedHashSet<>();
  }

  private Look look(CFile file, Function function) {
    Look known = looks.get(function);
    if (known == null) {
      known = lookAt(file, function);
      looks.put(function, known);
    }
    return known;
  }

  /** Variables that were given a device, or something that leads to one, are like it. */
  private static void alias(Look look, Function function) {
    int before;
    do {
      before = look.devices.size();
      new Walk(
              e -> {
                if (e instanceof Expr.Assign assign
                    && root(assign.target()) instanceof Expr.Name name
                    && !look.numbers.contains(name.name())
                    && isDevice(look, assign.value())) {
                  look.devices.add(name.name());
                }
              },
              s -> {
                if (s instanceof Stmt.Declare declare) {
                  for (Variable variable : declare.variables()) {
                    Expr init = variable.init();
                    if (init != null && !variable.type().isInt() && isDevice(look, init)) {
                      look.devices.add(variable.name());
                    }
                  }
                }
              })
          .statement(function.body());
    } while (look.devices.size() > before);
  }

  private static Expr root(Expr target) {
    Expr at = target;
    while (true) {
      if (at instanceof Expr.Field field) {
        at = field.base();
      } else if (at instanceof Expr.Element element) {
        at = element.base();
      } else if (at instanceof Expr.Unary unary && unary.operator().equals("*")) {
        at = unary.operand();
      } else {
        return at;
      }
    }
  }

  private Look lookAt(CFile file, Function function) {
    Look look = new Look();
    Set<String> locals = new HashSet<>();
    Set<String> records = new HashSet<>();
    for (Variable parameter : function.parameters()) {
      locals.add(parameter.name());
      look.parameters.add(parameter.name());
      if (parameter.type().isInt()) {
        look.numbers.add(parameter.name());
      }
      if (keepsState(parameter)) {
        records.add(parameter.name());
      }
      if (isDevice(parameter)) {
        look.devices.add(parameter.name());
      }
    }
    Walk walk =
        new Walk(
            expression -> visit(look, expression, locals, records, file),
            statement -> visit(look, statement, locals, records));
    walk.statement(function.body());
    alias(look, function);
    new Walk(e -> handOn(look, e), s -> {}).statement(function.body());
    return look;
  }

  /** A device is given to a function, or stored where others may find it. */
  private static void handOn(Look look, Expr expression) {
    if (expression instanceof Expr.Call call
        && look.calls.contains(call.name())
        && call.arguments().stream().anyMatch(a -> isDevice(look, a))) {
      look.given.add(call.name());
    } else if (expression instanceof Expr.Assign assign
        && !(assign.target() instanceof Expr.Name)
        && isThroughPointer(assign.target())
        && isDevice(look, assign.value())) {
      look.harmful = true;
    }
  }

  private static boolean isThroughPointer(Expr target) {
    return target instanceof Expr.Field field
        ? field.arrow() || isThroughPointer(field.base())
        : target instanceof Expr.Unary || target instanceof Expr.Element;
  }

  private boolean keepsState(Variable variable) {
    String tag = variable.type().tag();
    return rules.counted().contains(tag)
        || program.isObject(tag)
        || program.isValue(tag) && variable.type().isPointer();
  }

  private boolean isDevice(Variable variable) {
    String tag = variable.type().tag();
    return tag.equals("device") || keepsState(variable) || program.isValue(tag);
  }

  private void visit(Look look, Stmt statement, Set<String> locals, Set<String> records) {
    if (statement instanceof Stmt.Declare declare) {
      for (Variable variable : declare.variables()) {
        locals.add(variable.name());
        if (variable.type().isInt()) {
          look.numbers.add(variable.name());
        }
        look.harmful |= variable.isStatic();
        if (keepsState(variable)) {
          records.add(variable.name());
        }
        if (isDevice(variable)) {
          look.devices.add(variable.name());
        }
        String cleanup = variable.cleanup();
        look.harmful |= cleanup != null && !rules.guards().contains(cleanup);
      }
    } else if (statement instanceof Stmt.ScopedGuard guard) {
      look.locks |= guard.kind().equals("device");
      if (guard.kind().equals("device")) {
        look.lockedAt.add(guard.at());
      }
      look.harmful |=
          !rules.guards().contains(guard.kind()) || locksParameter(look, guard.arguments());
    } else if (statement instanceof Stmt.Loop loop) {
      look.harmful |=
          loop.condition() == null
              || loop.condition() instanceof Expr.Numeral number && number.value() != 0;
    } else if (statement instanceof Stmt.Eval eval && eval.value() instanceof Expr.Name) {
      // Some macro.
      look.harmful = true;
    } else if (statement instanceof Stmt.Unknown) {
      look.harmful = true;
    }
  }

  private void visit(
      Look look, Expr expression, Set<String> locals, Set<String> records, CFile file) {
    if (expression instanceof Expr.Call call) {
      called(look, call, locals);
    } else if (expression instanceof Expr.Assign assign) {
      look.harmful |= !isBuffer(assign.target()) && writesState(assign.target(), locals, records);
    } else if (expression instanceof Expr.Step step) {
      look.harmful |= writesState(step.target(), locals, records);
    } else if (expression instanceof Expr.Name name) {
      look.harmful |= !locals.contains(name.name()) && program.global(file, name.name()) != null;
    } else if (expression instanceof Expr.Unknown unknown) {
      look.harmful |= unknown.what().contains("asm") || unknown.what().contains("assembly");
    }
  }

  private static void called(Look look, Expr.Call call, Set<String> locals) {
    if (call.function() instanceof Expr.Call guard && guard.name().equals("guard")) {
      boolean device =
          guard.arguments().size() == 1
              && guard.arguments().get(0) instanceof Expr.Name kind
              && kind.name().equals("device");
      look.locks |= device;
      if (device) {
        look.lockedAt.add(call.at());
      }
      look.harmful |= !device || locksParameter(look, call.arguments());
    } else if (call.name().isEmpty() || locals.contains(call.name())) {
      look.harmful = true;
    } else if (!call.name().equals("guard")) {
      look.locks |= SLEEPS.contains(call.name());
      if (SLEEPING.matcher(call.name()).matches() || SleepCalls.always(call.name())) {
        look.sleepsAt.add(call.at());
      }
      // By hand, a lock may be left taken.
      look.harmful |= call.name().matches("device_(lock|unlock|trylock)");
      look.calls.add(call.name());
    }
  }

  /** Whether an argument is a device or leads to one; a number out of a device does not. */
  private static boolean isDevice(Look look, Expr argument) {
    if (argument instanceof Expr.Field field) {
      return field.name().matches("p?dev|parent") && mentions(look.devices, argument);
    }
    return !(argument instanceof Expr.Binary binary && !binary.operator().equals(","))
        && mentions(look.devices, argument);
  }

  /** Whether a device lock is one that the caller may hold. */
  private static boolean locksParameter(Look look, List<Expr> arguments) {
    return arguments.stream().anyMatch(a -> mentions(look.parameters, a));
  }

  private static boolean mentions(Set<String> names, Expr expression) {
    boolean[] found = {false};
    new Walk(e -> found[0] |= e instanceof Expr.Name name && names.contains(name.name()), s -> {})
        .expression(expression);
    return found[0];
  }

  /** Whether it is inside memory whose contents are not modelled. */
  private boolean isBuffer(Expr target) {
    return target instanceof Expr.Element element
        && element.base() instanceof Expr.Field field
        && rules.buffers().contains(field.name());
  }

  /** Whether an assignment reaches a global, a device, or a record of the caller. */
  private static boolean writesState(Expr target, Set<String> locals, Set<String> records) {
    boolean through = false;
    Expr at = target;
    while (!(at instanceof Expr.Name)) {
      if (at instanceof Expr.Field field) {
        through |= field.arrow();
        at = field.base();
      } else if (at instanceof Expr.Unary unary && unary.operator().equals("*")) {
        through = true;
        at = unary.operand();
      } else {
        return !(at instanceof Expr.Unknown);
      }
    }
    String root = ((Expr.Name) at).name();
    return !locals.contains(root) || through && records.contains(root);
  }
}
