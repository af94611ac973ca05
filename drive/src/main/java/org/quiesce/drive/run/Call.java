package org.quiesce.drive.run;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quiesce.drive.value.Value;
import org.quiesce.translate.ir.CType;

/**
 * A call of a function that the program has no body for.
 *
 * @param types of the arguments; empty if nobody knows
 * @param allocates of what its result is a pointer to, or a {@code sizeof} among its arguments;
 *     null if it is not known
 */
public record Call(
    CThread thread,
    String name,
    List<Value> arguments,
    List<CType> types,
    @Nullable CType allocates) {
  /** An argument; 0 if there are fewer. */
  public Value argument(int index) {
    return index < arguments.size() ? arguments.get(index) : Value.ZERO;
  }

  /** The address that an argument holds, to be dereferenced; anything else is a finding. */
  public Value.Address address(int index) {
    return thread.address(argument(index), name);
  }

  /** How the call reads in a trace. */
  public String text(Object... shown) {
    StringBuilder text = new StringBuilder(name).append('(');
    for (int i = 0; i < shown.length; i++) {
      text.append(i == 0 ? "" : ", ")
          .append(shown[i] instanceof Value.Address address ? address.name() : shown[i]);
    }
    return text.append(')').toString();
  }
}
