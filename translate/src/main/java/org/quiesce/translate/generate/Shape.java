package org.quiesce.translate.generate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quiesce.kernel.Kernel;
import org.quiesce.translate.link.Program;
import org.quiesce.translate.link.Roles;
import org.quiesce.translate.syntax.CFile;
import org.quiesce.translate.syntax.CType;
import org.quiesce.translate.syntax.Expr;
import org.quiesce.translate.syntax.Function;
import org.quiesce.translate.syntax.Initcall;
import org.quiesce.translate.syntax.Variable;

/**
 * All that is special about one protocol: the translator knows C and the kernel, a shape knows
 * which functions matter, what the environment stands for, and how the roles become a revision.
 *
 * <p>Java that a shape gives is put into a class that extends {@link Names#unit}, so it may call
 * what is in there and in {@code org.quiesce.translate.runtime}, and nothing else.
 *
 * @param <R> how a revision is made
 */
public interface Shape<R> {
  /**
   * Names that generated code uses.
   *
   * @param revision the interface that the glue implements
   * @param environment the class of the protocol's environment
   * @param unit the base class of all units, a subclass of {@code runtime.Unit}
   * @param context the class that units share, a subclass of {@code runtime.Context} with a
   *     constructor from a Kernel and an environment
   * @param imports packages of all of them
   */
  record Names(
      String revision, String environment, String unit, String context, List<String> imports) {}

  /** Where an initcall stands, and which it is. */
  record SetUp(CFile file, Initcall initcall) {}

  /**
   * Java statements around a function.
   *
   * @param before run when it is entered
   * @param after run when it has returned
   */
  record Around(String before, String after) {
    /** Nothing. */
    public static final Around NOTHING = new Around("", "");
  }

  /** Makes an object of the loaded glue. */
  @FunctionalInterface
  interface Maker {
    Object make(Kernel kernel, Object environment);
  }

  /** Which sources are expected, for messages. */
  String sources();

  /**
   * Finds the roles.
   *
   * @throws org.quiesce.translate.BadSourceException if a required one is missing, or has a
   *     signature nobody knows
   */
  Roles roles(Program program);

  /**
   * Functions that only sources of this protocol define: they tell which protocol sources belong to
   * where nobody says it. Files of another protocol may define none of them.
   */
  default Set<String> landmarks() {
    return Set.of();
  }

  /** Where its sources lie in a kernel tree; others beside them are found by their functions. */
  default Set<String> files() {
    return Set.of();
  }

  /**
   * Functions that make a file of a kernel tree one of its sources: the landmarks, and what the
   * environment stands for only where no source defines it.
   */
  default Set<String> marks() {
    return landmarks();
  }

  /** Names for generated code. */
  Names names();

  /** The class of the environment that {@link Names#environment} names. */
  Class<?> environment();

  /** The revision that a maker makes. */
  R revision(Maker maker);

  /** The revision that a maker makes, of sources in which these roles were found. */
  default R revision(Maker maker, Roles roles) {
    return revision(maker);
  }

  /** Writes the methods of the glue that implement the revision. */
  void operations(Glue glue);

  /** Java statements of the glue's constructor, between the units and the initcalls. */
  default List<String> setUp(Pass pass) {
    return List.of();
  }

  /** The module whose text a file's functions are; empty for built-in code. */
  String module(Roles roles, CFile file);

  /** The initcalls that run while a program is set up, in their order. */
  default List<SetUp> initcalls(Roles roles) {
    return List.of();
  }

  /**
   * What sources get from headers, as C text: structs, enums, typedefs, and functions such as
   * {@code to_x()}. A source that defines one of them by itself is believed.
   */
  default String header() {
    return "";
  }

  /** Java classes of pointers to structs that the environment hands out, by tag. */
  default Map<String, String> pointers() {
    return Map.of();
  }

  /**
   * Tags of structs that live in shared memory though no source allocates one: objects keep
   * pointers to them, or they are local variables whose address goes to another thread.
   */
  default Set<String> shared() {
    return Set.of();
  }

  /**
   * Tags of structs of the environment that {@link #header} shows as pointers in other structs
   * though they are members: the address of such a member is what it holds.
   */
  default Set<String> embedded() {
    return Set.of();
  }

  /**
   * The value of such a member from an initialiser list.
   *
   * @return a Java expression; null if it is none that the environment knows
   */
  default @Nullable String made(Expressions expressions, Expr.Init init, String tag) {
    return null;
  }

  /** Other primitives than the usual ones for types of kernel objects, by tag or typedef. */
  default Map<String, String> objects() {
    return Map.of();
  }

  /** Constants from headers that only this protocol uses. */
  default Map<String, Long> constants() {
    return Map.of();
  }

  /** A constant whose value the scenario gives. */
  default @Nullable Val constant(String name) {
    return null;
  }

  /**
   * A kfifo of structs.
   *
   * @param fields of the struct
   * @param name Java expression of its name
   * @param zero Java expression of an empty record
   * @param initialised whether its geometry is there from the beginning
   * @return a Java expression; null if the protocol has no kfifos
   */
  default @Nullable String kfifo(
      List<Variable> fields, String name, String zero, boolean initialised) {
    return null;
  }

  /** The functions that the environment stands for. */
  default StubRules stubs() {
    return StubRules.none();
  }

  /** Calls that only this protocol knows; they are tried before the kernel's. */
  default List<CallGroup> calls(Arguments arguments) {
    return List.of();
  }

  /**
   * {@code ERR_PTR(number)} as a pointer to a struct that the environment owns; {@code
   * Context.errorOf} tells such pointers.
   *
   * @return a Java expression; null if there are none
   */
  default @Nullable String error(String tag, String number) {
    return null;
  }

  /** What {@code pointer->field} is if the environment owns the struct; null if it does not. */
  default @Nullable Place field(Expressions expressions, Val pointer, Expr.Field field) {
    return null;
  }

  /**
   * What {@code __free(kind)} does at the end of a scope.
   *
   * @param java the variable
   * @return a Java statement, which may be empty; null if this is no kind of this protocol's
   */
  default @Nullable String release(String kind, CType type, String java) {
    return null;
  }

  /** What the environment is told when a function is entered and when it has returned. */
  default Around around(Pass pass, Pass.Key key, Function function) {
    return Around.NOTHING;
  }

  /** A function's address is an argument of a call of another function of the sources. */
  default void passed(Pass pass, String callee, Pass.Key function) {}

  /** Whether a delayed work item is queued some time: whether the program has a timer for it. */
  default boolean hasTimers() {
    return true;
  }

  /** Whether calls through pointers from this file are told to the unit's {@code observedCall}. */
  default boolean observesCalls(Pass pass, CFile caller) {
    return false;
  }

  /** Whether calls of this function through a pointer are told, if the caller's are. */
  default boolean isObserved(Pass pass, Pass.Key function) {
    return false;
  }

  /** Looks at what was reached, and reports what is missing. */
  default void check(Pass pass) {}

  /**
   * As {@link #check}, once all is known.
   *
   * @throws org.quiesce.translate.BadSourceException if this is no such protocol
   */
  default void settled(Pass pass) {}
}
