package org.quiesce.machine;

import java.util.function.Consumer;

/**
 * A rule of the modelled world that a step relies on. It has a name here and its words elsewhere,
 * so that a reader of a trace can look up why a step is what it is.
 *
 * <p>Steps of primitives are made by the fact they rely on: {@code fact.step(...)} rather than
 * {@link Step#of}.
 */
public interface Fact {
  /** The name under which it is written down: small letters, digits and hyphens. */
  String id();

  /** As {@link Step#of}, relying on this. */
  default Step step(String name, Step.Effect effect) {
    return Step.of(name, effect).relyingOn(this);
  }

  /** A step that observes nothing, relying on this. */
  default Step action(String name, Consumer<Cells> effect) {
    return step(
        name,
        cells -> {
          effect.accept(cells);
          return 0;
        });
  }

  /** As {@link Step#when}, relying on this. */
  default Step when(String name, Step.Guard guard, Step.Effect effect, Step.Waits waits) {
    return Step.when(name, guard, effect, waits).relyingOn(this);
  }

  /** As {@link Step#choice}, relying on this. */
  default Step choice(String name, int outcomes, Step.Effect effect) {
    return Step.choice(name, outcomes, effect).relyingOn(this);
  }
}
