package org.quiesce.drive.kernel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one kind of registration: which functions of the driver may be called between
 * register and unregister, how, and what unregistering waits for. Read from {@code
 * registrations.cards}, whose head describes the lines.
 */
final class RegistrationCard {
  /**
   * A function of the driver that somebody calls.
   *
   * @param field of the table of operations
   * @param arguments as in the card
   * @param unless what makes the context one that may sleep; empty if nothing does
   * @param must whether what follows is only called if this gives 0
   * @param then what is called after it, in the same turn
   */
  record Callback(
      String field,
      List<String> arguments,
      Context.Kind context,
      String unless,
      boolean must,
      List<Callback> then) {
    Callback {
      arguments = List.copyOf(arguments);
      then = List.copyOf(then);
    }
  }

  /**
   * What a driver of a bus has that is called while a device is bound to it.
   *
   * @param struct the tag of the driver
   * @param field the function
   */
  record Bound(String struct, String field) {}

  /**
   * Groups of attributes.
   *
   * @param table of groups
   * @param on the device whose they are; empty for what identifies the registration
   */
  record Groups(String table, String on) {}

  /**
   * A registration whose call is the last of the system.
   *
   * @param parameter empty if it always is
   * @param list the list of the kernel's that the parameter is
   */
  record GoesDown(String parameter, String list) {}

  final String register;
  final List<String> registerParameters;
  final String unregister;
  String object = "";
  String operations = "";
  boolean file;
  boolean waits;
  final List<String> owners = new ArrayList<>();
  final List<String> devm = new ArrayList<>();
  final List<String> devmEnds = new ArrayList<>();
  final List<String> also = new ArrayList<>();
  final Map<String, List<String>> ends = new LinkedHashMap<>();
  @Nullable String returns;

  /** Objects that the subsystem makes: their structs, by name. */
  final Map<String, String> makes = new LinkedHashMap<>();

  /** Which of these hold data that nobody here knows. */
  final List<String> filled = new ArrayList<>();

  /** Groups of attributes that come and go with it. */
  final List<Groups> groups = new ArrayList<>();

  /** Groups of attributes that are there while it is open. */
  final List<Groups> openGroups = new ArrayList<>();

  /** Calls whose caller holds the lock of the subsystem. */
  final Set<String> held = new HashSet<>();

  /** A field without which there is nothing to unregister. */
  @Nullable String absentWithout;

  /** A field that says whether unregistering frees the object. */
  @Nullable String freesIf;

  /** A lock that is only held in the calls. */
  @Nullable String callsUnder;

  /** Functions of the kernel that a file has, and that are not called once it is unregistered. */
  final List<String> guards = new ArrayList<>();

  /** Whether what is open stays so when it is unregistered. */
  boolean staysOpen;

  /** Whether both functions may be called where nothing may sleep. */
  boolean atomic;

  /**
   * When it is called the system goes down; or only if a parameter is this list of the kernel's.
   */
  @Nullable GoesDown goesDown;

  /** Whether the functions called are those of a group's attributes. */
  boolean attributes;

  /** Whether nothing stays registered: the call only runs functions of the driver. */
  boolean runs;

  /** An object that registering takes a reference to, and unregistering puts. */
  @Nullable String counts;

  /** Whether registering gives the object back where it fails. */
  boolean freesIfFails;

  /** Whether unregistering ends all that was registered with the same. */
  boolean all;

  @Nullable Bound bound;

  /** A call of the kernel that says whether to unregister closes what is open. */
  @Nullable Callback closesIf;

  final List<Callback> beforeRegister = new ArrayList<>();

  boolean nullOnError;
  boolean neverFails;
  @Nullable String parent;
  boolean nullOk;
  boolean errorOk;
  boolean missingOk;
  boolean frees;
  boolean managed;
  boolean once;
  boolean keepsModule;
  boolean guarded;
  boolean releases;
  boolean rcu;
  boolean whileBound;
  boolean inTurn;
  boolean freesItself;
  int number;
  @Nullable String holds;
  String prefix = "";
  @Nullable String under;
  final List<String> initial = new ArrayList<>();
  final List<Callback> onRegister = new ArrayList<>();
  final List<String> settings = new ArrayList<>();
  final List<Callback> calls = new ArrayList<>();

  /** Calls that come although nobody has opened it. */
  final List<Callback> always = new ArrayList<>();

  @Nullable Callback open;
  @Nullable Callback close;
  final List<Callback> onUnregister = new ArrayList<>();

  /** What UNREGISTER calls at its very end, without the lock of the subsystem. */
  final List<Callback> atLast = new ArrayList<>();

  RegistrationCard(
      String register,
      List<String> registerParameters,
      String unregister,
      List<String> unregisterParameters) {
    this.register = register;
    this.registerParameters = List.copyOf(registerParameters);
    this.unregister = unregister;
    if (!unregister.isEmpty()) {
      ends.put(unregister, List.copyOf(unregisterParameters));
    }
  }

  /**
   * Where a registration has a value: parameters of the registering call, {@code return} as what it
   * returned, then what the subsystem made; -1 if it has none of that name.
   */
  int index(String name) {
    if (name.equals("return")) {
      return registerParameters.size();
    }
    int made = List.copyOf(makes.keySet()).indexOf(name);
    return made < 0 ? registerParameters.indexOf(name) : firstMade() + made;
  }

  /** Places whose number decides what the kernel does. */
  List<String> tested() {
    List<String> places = new ArrayList<>();
    if (freesIf != null) {
      places.add(freesIf);
    }
    Stream.of(calls, always)
        .flatMap(List::stream)
        .map(Callback::unless)
        .filter(unless -> !unless.isEmpty())
        .forEach(places::add);
    return places;
  }

  /** Where the first of the objects is that the subsystem made. */
  int firstMade() {
    return registerParameters.size() + (returns == null ? 0 : 1);
  }

  /** The parameter that is what was registered. */
  String key() {
    return object.isEmpty() ? returns == null ? registerParameters.get(0) : "return" : object;
  }

  /** Reads cards. */
  static List<RegistrationCard> read(List<String> lines, String file) {
    List<RegistrationCard> cards = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int comment = line.indexOf('#');
      String text = (comment < 0 ? line : line.substring(0, comment)).strip();
      if (text.isEmpty()) {
        continue;
      }
      try {
        if (text.startsWith("registration ")) {
          cards.add(head(text.substring("registration ".length())));
        } else {
          cards.get(cards.size() - 1).line(text);
        }
      } catch (RuntimeException e) {
        throw new IllegalArgumentException(
            file + ":" + (i + 1) + ": not a line of a registration card: " + text, e);
      }
    }
    return cards;
  }

  /** Refuses cards of which two say what one call does. */
  static void check(List<RegistrationCard> cards) {
    List<String> names = new ArrayList<>();
    for (RegistrationCard card : cards) {
      names.add(card.register);
      names.addAll(card.also);
      names.addAll(card.devm);
    }
    Cards.distinct("registrations.cards", names);
  }

  private static RegistrationCard head(String text) {
    String[] sides = text.split("->", 2);
    String left = sides[0].strip();
    String right = sides.length > 1 ? sides[1].strip() : "";
    return new RegistrationCard(
        name(left), arguments(left), right.isEmpty() ? "" : name(right), arguments(right));
  }

  private static String name(String call) {
    int open = call.indexOf('(');
    return open < 0 ? call : call.substring(0, open).strip();
  }

  private static List<String> arguments(String call) {
    int open = call.indexOf('(');
    int close = call.lastIndexOf(')');
    List<String> all = new ArrayList<>();
    if (open >= 0 && close > open + 1) {
      for (String one : call.substring(open + 1, close).split(",")) {
        all.add(one.strip());
      }
    }
    return all;
  }

  private static Callback callback(String text) {
    List<Callback> turn = new ArrayList<>();
    for (String one : text.split("\\s+then\\s+")) {
      turn.add(part(one.strip()));
    }
    Callback first = turn.get(0);
    return new Callback(
        first.field(),
        first.arguments(),
        first.context(),
        first.unless(),
        first.must(),
        turn.subList(1, turn.size()));
  }

  private static Callback part(String text) {
    String[] words = text.split("\\s+in\\s+", 2);
    String[] where = words.length < 2 ? new String[] {""} : words[1].split("\\s+unless\\s+", 2);
    Context.Kind kind =
        words.length < 2
            ? Context.Kind.PROCESS
            : Context.Kind.valueOf(where[0].strip().toUpperCase(java.util.Locale.ROOT));
    String unless = where.length < 2 ? "" : where[1].strip();
    boolean must = words[0].startsWith("must ");
    String call = must ? words[0].substring("must ".length()).strip() : words[0];
    return new Callback(name(call), arguments(call), kind, unless, must, List.of());
  }

  private static Groups groups(String text) {
    String[] words = text.split("\\s+on\\s+", 2);
    return new Groups(words[0].strip(), words.length < 2 ? "" : words[1].strip());
  }

  /** Notes whether the caller of a function holds the lock. */
  private String named(String line, String name) {
    if (line.endsWith(" held")) {
      held.add(name);
    }
    return name;
  }

  private void line(String text) {
    int blank = text.indexOf(' ');
    String word = blank < 0 ? text : text.substring(0, blank);
    String rest = blank < 0 ? "" : text.substring(blank + 1).strip();
    switch (word) {
      case "object" -> object = rest;
      case "ops" -> operations = rest;
      case "file" -> {
        file = true;
        prefix = rest;
      }
      case "makes" -> {
        String[] words = rest.split("\\s+");
        makes.put(words[0], words[1]);
        if (words.length > 2) {
          filled.add(words[0]);
        }
      }
      case "groups" -> groups.add(groups(rest));
      case "open-groups" -> openGroups.add(groups(rest));
      case "absent-without" -> absentWithout = rest;
      case "frees-if" -> freesIf = rest;
      case "calls-under" -> callsUnder = rest;
      case "guards" -> guards.add(rest);
      case "stays-open" -> staysOpen = true;
      case "atomic" -> atomic = true;
      case "goes-down" -> {
        String[] words = rest.split("\\s+", 2);
        goesDown = new GoesDown(words[0], words.length < 2 ? "" : words[1]);
      }
      case "always" -> always.add(callback(rest));
      case "error-ok" -> {
        nullOk = true;
        errorOk = true;
      }
      case "runs" -> runs = true;
      case "all" -> all = true;
      case "counts" -> counts = rest;
      case "frees-if-fails" -> freesIfFails = true;
      case "attributes" -> attributes = true;
      case "bound" -> bound = new Bound(rest.split("\\s+")[0], rest.split("\\s+")[1]);
      case "closes-if" -> closesIf = callback(rest);
      case "before-register" -> beforeRegister.add(callback(rest));
      case "also" -> also.add(named(rest, rest.split("\\s+", 2)[0]));
      case "ends" -> ends.put(named(rest, name(rest)), List.copyOf(arguments(rest)));
      case "returns" -> {
        returns = rest.split("\\s+")[0];
        nullOnError = rest.endsWith("or NULL");
      }
      case "never-fails" -> neverFails = true;
      case "parent" -> parent = rest;
      case "null-ok" -> nullOk = true;
      case "missing-ok" -> missingOk = true;
      case "frees" -> frees = true;
      case "managed" -> managed = true;
      case "once" -> once = true;
      case "keeps-module" -> keepsModule = true;
      case "guarded" -> guarded = true;
      case "releases" -> releases = true;
      case "rcu" -> rcu = true;
      case "frees-itself" -> freesItself = true;
      case "number" -> number = Integer.parseInt(rest);
      case "holds" -> holds = rest;
      case "in-turn" -> inTurn = true;
      case "while-bound" -> whileBound = true;
      case "under" -> under = rest;
      case "initial" -> initial.add(rest);
      case "at-last" -> atLast.add(callback(rest));
      case "on-register" -> onRegister.add(callback(rest));
      case "waits" -> waits = true;
      case "owner" -> owners.add(rest);
      case "devm" -> devm.add(rest);
      case "devm-ends" -> devmEnds.add(rest);
      case "set" -> settings.add(rest);
      case "call" -> calls.add(callback(rest));
      case "open" -> open = callback(rest);
      case "close" -> close = callback(rest);
      case "on-unregister" -> onUnregister.add(callback(rest));
      case "kernel" -> {}
      default -> throw new IllegalArgumentException(word);
    }
  }
}
