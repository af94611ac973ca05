package org.quiesce.check;

import java.util.ArrayList;
import java.util.List;
import org.quiesce.kernel.Rules;

/**
 * Something that must hold.
 *
 * @param id kebab-case, stable
 * @param meaning one sentence
 */
public record Property(String id, String meaning) {
  /** Some properties, and after them the memory errors that mean the same in every protocol. */
  public static List<Property> andOfMemory(List<Property> own) {
    List<Property> all = new ArrayList<>(own);
    all.add(new Property(Rules.NO_NULL_DEREFERENCE, "NULL is neither dereferenced nor called"));
    all.add(new Property(Rules.NO_ERROR_POINTER, "no error pointer is dereferenced or freed"));
    all.add(
        new Property(Rules.NO_USE_BEFORE_INIT, "nothing is used that was never set up or stored"));
    all.add(new Property(Rules.NO_OUT_OF_BOUNDS, "no array is accessed outside of its bounds"));
    return List.copyOf(all);
  }
}
