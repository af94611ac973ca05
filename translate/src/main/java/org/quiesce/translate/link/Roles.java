package org.quiesce.translate.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.BadSourceException;
import org.quiesce.translate.syntax.CFile;
import org.quiesce.translate.syntax.Function;

/** Which functions of a program play which role of its protocol. */
public final class Roles {
  private final Program program;
  private final Map<String, CFile> found = new LinkedHashMap<>();
  private final Map<String, String> names = new LinkedHashMap<>();

  /** Nothing is found yet. */
  public Roles(Program program) {
    this.program = program;
  }

  /** The program whose functions these are. */
  public Program program() {
    return program;
  }

  /**
   * A role that must be there, under one name: the function is translated.
   *
   * @param part what it is in the protocol, for messages
   * @throws BadSourceException if it is missing, or has a signature nobody knows
   */
  public CFile require(String part, String function, Signature signature) {
    CFile file = optional(function, signature);
    if (file == null) {
      throw new BadSourceException(
          program.names() + ": no source defines the " + part + ": looked for " + function);
    }
    return file;
  }

  /**
   * A role that may be missing.
   *
   * @return where it is; null if no source defines it
   * @throws BadSourceException if it has a signature nobody knows
   */
  public @Nullable CFile optional(String function, Signature signature) {
    CFile file = check(function, signature);
    if (file != null) {
      found.put(function, file);
      names.put(function, function);
    }
    return file;
  }

  /**
   * A role under the name that the sources give it, such as the argument of {@code module_init()}.
   *
   * @param role how the protocol calls it
   * @throws BadSourceException if it has a signature nobody knows
   */
  public void bind(String role, CFile file, String function, Signature signature) {
    signature.require(file, function);
    found.put(role, file);
    names.put(role, function);
  }

  /**
   * Checks a function that is no entry: it is translated only if something reaches it.
   *
   * @return where it is; null if no source defines it
   * @throws BadSourceException if it has a signature nobody knows
   */
  public @Nullable CFile check(String function, Signature signature) {
    CFile file = program.anyDefiner(function);
    if (file != null) {
      signature.require(file, function);
    }
    return file;
  }

  /** Whether a role was found. */
  public boolean has(String role) {
    return found.containsKey(role);
  }

  /**
   * Where a role was found.
   *
   * @throws IllegalArgumentException if it was not
   */
  public CFile file(String role) {
    CFile file = found.get(role);
    if (file == null) {
      throw new IllegalArgumentException(role + " was not found");
    }
    return file;
  }

  /** The function that plays a role. */
  public Function function(String role) {
    return file(role).function(nameOf(role));
  }

  /** The name of the function that plays a role. */
  public String nameOf(String role) {
    return names.getOrDefault(role, role);
  }

  /** All roles that were found. */
  public List<String> all() {
    return new ArrayList<>(found.keySet());
  }
}
