package org.quiesce.translate.generate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.Rules;
import org.quiesce.translate.syntax.At;
import org.quiesce.translate.syntax.CFile;
import org.quiesce.translate.syntax.CType;
import org.quiesce.translate.syntax.CTypes;
import org.quiesce.translate.syntax.Expr;
import org.quiesce.translate.syntax.Function;

/**
 * What a call means: a function of the sources, a stub of the environment, a primitive, a log line;
 * anything else is not modelled.
 */
final class Calls {
  private final Expressions expressions;
  private final Pass pass;
  private final List<CallGroup> groups;
  private final SleepCalls sleeps;

  Calls(Expressions expressions) {
    this.expressions = expressions;
    this.pass = expressions.pass();
    Arguments arguments = new Arguments(expressions);
    this.sleeps = new SleepCalls(expressions);
    this.groups = new ArrayList<>(pass.shape().calls(arguments));
    groups.addAll(
        List.of(
            new LogCalls(expressions),
            new LockCalls(arguments),
            new WorkCalls(arguments),
            new WaitCalls(arguments),
            new AtomicCalls(arguments),
            new NumberCalls(arguments),
            new DeviceCalls(arguments),
            new HeapCalls(arguments),
            new ListCalls(arguments),
            new RefCalls(arguments),
            new CoreCalls(arguments)));
  }

  /**
   * Translates a call.
   *
   * @param used whether somebody looks at its value
   */
  Val call(Expr.Call call, boolean used) {
    String name = call.name();
    if (name.isEmpty() || expressions.scope().find(name) != null) {
      return throughPointer(call, used);
    }
    CFile definer = pass.program().definer(expressions.file(), name);
    if (definer != null && !isStubbed(definer, call)) {
      return defined(definer, call);
    }
    for (CallGroup group : groups) {
      Val value = group.call(call, used);
      if (value != null) {
        expressions.requireWritten(call, value);
        pass.callbacks().given(call);
        return sleeps.looked(call, value);
      }
    }
    if (pass.program().global(expressions.file(), name) != null) {
      return throughPointer(call, used);
    }
    return expressions.unknown(call.at(), "a call of " + name + "()");
  }

  private boolean isStubbed(CFile definer, Expr.Call call) {
    if (!pass.stubbing().mayReplace(definer, call.name())) {
      return false;
    }
    pass.note(definer.placeOf(call.name()), call.name() + ": replaced by its environment stub");
    for (At locked : pass.stubbing().locksIn(definer, call.name())) {
      pass.doubt(
          locked,
          "a device lock taken in the body that the stub of " + call.name() + "() stands for",
          Rules.NO_DEADLOCK,
          Rules.NO_LOCK_INVERSION);
    }
    if (!pass.stubbing().stubSleeps(call.name())) {
      for (At slept : pass.stubbing().sleepsIn(definer, call.name())) {
        pass.doubt(
            slept,
            "a sleep in the body that the stub of " + call.name() + "() stands for",
            Rules.NO_SLEEP_IN_ATOMIC);
      }
    }
    return true;
  }

  private Val defined(CFile definer, Expr.Call call) {
    Function function = definer.function(call.name());
    if (function.variadic() || function.parameters().size() != call.arguments().size()) {
      return expressions.unknown(call.at(), "this call of " + call.name() + "()");
    }
    List<String> arguments = new ArrayList<>();
    for (int i = 0; i < call.arguments().size(); i++) {
      CType type = function.parameters().get(i).type();
      Expr argument = call.arguments().get(i);
      notePassed(call.name(), argument);
      arguments.add(expressions.value(argument, type));
    }
    String java =
        JavaText.line(call.at().line())
            + pass.function(expressions.file(), definer, call.name())
            + "("
            + String.join(", ", arguments)
            + ")";
    return result(function.result(), java, call.at());
  }

  /** The shape may want to know which function is passed to which. */
  private void notePassed(String callee, Expr argument) {
    Expr target =
        argument instanceof Expr.Unary unary && unary.operator().equals("&")
            ? unary.operand()
            : argument;
    if (target instanceof Expr.Name name && expressions.scope().find(name.name()) == null) {
      CFile file = pass.program().definer(expressions.file(), name.name());
      if (file != null) {
        pass.shape().passed(pass, callee, new Pass.Key(file, name.name()));
      }
    }
  }

  private Val result(CType type, String java, At at) {
    if (type instanceof CType.Nothing) {
      return Val.nothing(java);
    }
    if (type instanceof CType.Struct) {
      return new Val(java, type, Val.Kind.STRUCT);
    }
    if (pass.types().of(type).isEmpty()) {
      return expressions.unknown(at, "a result of type " + Convert.describe(type));
    }
    return Places.plain(java, type);
  }

  private Val throughPointer(Expr.Call call, boolean used) {
    Expr callee = call.function();
    if (callee instanceof Expr.Unary unary && unary.operator().equals("*")) {
      callee = unary.operand();
    }
    if (callee instanceof Expr.Call) {
      return expressions.unknown(call.at(), "this use of " + ((Expr.Call) callee).name() + "()");
    }
    Val function = expressions.value(callee);
    if (!function.isReference() || !pass.types().of(function.type()).equals("Fn")) {
      return expressions.unknown(call.at(), "a call through something that is no function pointer");
    }
    boolean observed = pass.shape().observesCalls(pass, expressions.file());
    StringBuilder java =
        new StringBuilder(JavaText.line(call.at().line()))
            .append("call(")
            .append(function.java())
            .append(", ")
            .append(observed)
            .append(", ")
            .append(Expressions.where(call.at()));
    CType.Function type =
        function.type() instanceof CType.Pointer pointer
                && pointer.to() instanceof CType.Function known
            ? known
            : null;
    pass.callbacks().called(call, type);
    for (int i = 0; i < call.arguments().size(); i++) {
      CType parameter =
          type != null && i < type.parameters().size() ? type.parameters().get(i) : null;
      java.append(", (Object) ").append(argument(call.arguments().get(i), parameter));
    }
    java.append(")");
    return pointed(type == null ? null : type.result(), java.toString(), call.at(), used);
  }

  /** An argument; where nobody knows the type that it becomes, a number is passed as it is. */
  private String argument(Expr argument, @Nullable CType type) {
    if (type != null) {
      return expressions.value(argument, type);
    }
    Val value = expressions.value(argument);
    return value.isReference()
        ? value.java()
        : expressions.convert().to(value, CTypes.LONG, argument.at());
  }

  /** The result of a call through a pointer; of a typedef from a header nobody knows its type. */
  private Val pointed(@Nullable CType type, String java, At at, boolean used) {
    if (type instanceof CType.Nothing) {
      return Val.nothing(java);
    }
    if (type == null || type instanceof CType.Other) {
      return used
          ? Val.of(CTypes.INT, "smallNumber(" + java + ", " + Expressions.where(at) + ")")
          : Val.nothing(java);
    }
    if (type.isInt() && pass.types().of(type).equals("int")) {
      return Val.of((CType.Int) type, "number(" + java + ", " + Expressions.where(at) + ")");
    }
    return expressions.unknown(at, "the result of a call through a pointer");
  }
}
