package org.quiesce.drive.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quiesce.drive.memory.Memory;
import org.quiesce.drive.run.CThread;
import org.quiesce.drive.run.Call;
import org.quiesce.drive.value.MemoryObject;
import org.quiesce.drive.value.Path;
import org.quiesce.drive.value.Term;
import org.quiesce.drive.value.Value;
import org.quiesce.machine.Ordering;
import org.quiesce.machine.Step;
import org.quiesce.translate.ir.StructType;

/**
 * Calls that have no primitive but a line in {@code kernel.cards}: whether they sleep, what they
 * give, which of their arguments they touch. The head of that file describes the lines.
 */
final class CallCards {
  private static final long ERROR = -5;
  private static final String FILE = "kernel.cards";

  private static final String NUMBER_OF_AN_ARGUMENT = "[0-9]";

  /** A line, as the head of the file describes it. */
  private static final Pattern LINE =
      Pattern.compile(
          "(?<name>\\w+)\\s+(?<context>atomic|sleeps|depends|gfp:N)"
                  .replace("N", NUMBER_OF_AN_ARGUMENT)
              + ("\\s+(?<result>void|number|bool|errno|count|arg:N|pointer"
                      + "\\s+(fresh:\\w+|managed:N|borrowed|inside:N)\\s+(null|errptr|null,errptr|never))")
                  .replace("N", NUMBER_OF_AN_ARGUMENT)
              + ("(?<effects>(\\s+((uses|address|buffers|keeps|gives|frees):N|(reads|writes):[N*]"
                      + "|out:(\\*|N=(number|borrowed|managed|fresh:\\w+))|(runs|later):[\\w,]+"
                      + "|asks:N=[\\w,]+))*)")
                  .replace("[N*]", "(N|\\*)")
                  .replace("N", NUMBER_OF_AN_ARGUMENT)
              + "\\s*@\\s*\\S+ \\w+");

  private static final Map<String, Card> CARDS = read(Cards.lines(FILE));

  /** Accessors of a device's memory: they touch it, so it has to be mapped. */
  private static final Pattern ACCESSOR =
      Pattern.compile(
          "(__raw_)?(read|write|ioread|iowrite)(s?[bwlq]|8|16|32|64).*|memcpy_(from|to)io|memset_io");

  /**
   * A line.
   *
   * @param result its words: {@code number}, or {@code pointer KIND FAILURE}
   * @param effects by kind, such as {@code writes}, each with what stands behind the colon
   */
  record Card(String name, String context, List<String> result, List<String[]> effects) {}

  private final Kernel kernel;
  private final Memory memory;

  CallCards(Kernel kernel) {
    this.kernel = kernel;
    this.memory = kernel.memory();
  }

  /** Reads lines of a card file; what is no line, and a second line of a name, is refused. */
  static Map<String, Card> read(List<String> lines) {
    Map<String, Card> cards = new HashMap<>();
    List<String> names = new ArrayList<>();
    for (String line : lines) {
      Matcher parts = LINE.matcher(line);
      if (!parts.matches()) {
        throw new IllegalStateException(FILE + ": '" + line + "' is no line of a card");
      }
      List<String[]> effects = new ArrayList<>();
      for (String effect : parts.group("effects").strip().split("\\s+")) {
        if (!effect.isEmpty()) {
          effects.add(effect.split(":", 2));
        }
      }
      String name = parts.group("name");
      names.add(name);
      List<String> result = List.of(parts.group("result").split("\\s+"));
      cards.put(name, new Card(name, parts.group("context"), result, effects));
    }
    Cards.distinct(FILE, names);
    return cards;
  }

  /** The calls that have a line. */
  static Set<String> names() {
    return CARDS.keySet();
  }

  /** Answers a call that has a line; null for others. */
  @Nullable Value answer(Call call) {
    Card card = CARDS.get(call.name());
    return card == null ? null : answer(call, card);
  }

  /**
   * Whether a call may sleep, by its line if it has one; where it must not is a finding, or not
   * decided if it depends on how something was set up.
   */
  void mightSleep(Call call) {
    Card card = CARDS.get(call.name());
    if (card != null && card.context().equals("depends")) {
      kernel.maySleepOrNot(call);
    }
    if (card != null
        && (card.context().equals("sleeps")
            || card.context().startsWith("gfp:")
                && kernel
                    .allocation()
                    .flags(call, Integer.parseInt(card.context().substring(4))))) {
      kernel.mightSleep(call);
    }
  }

  private Value answer(Call call, Card card) {
    mightSleep(call);
    touch(call, card);
    boolean failed = mayFail(card) && !Unknown.isInquiry(card.name()) && kernel.fails(call);
    if (!failed) {
      for (String[] effect : card.effects()) {
        take(call, effect[0], effect.length > 1 ? effect[1] : "");
      }
    }
    return result(call, card, failed);
  }

  private static boolean mayFail(Card card) {
    return switch (card.result().get(0)) {
      case "errno", "count" -> true;
      case "pointer" -> !card.result().get(2).equals("never");
      default -> false;
    };
  }

  /** Whatever an argument points to has to be there, unless the call does not look. */
  private void touch(Call call, Card card) {
    if (ACCESSOR.matcher(card.name()).matches()) {
      for (int i = 0; i < call.types().size(); i++) {
        if (call.types().get(i).isPointer() && call.argument(i) instanceof Value.Number) {
          call.address(i);
        }
      }
    }
    for (String[] effect : card.effects()) {
      if (effect[0].equals("uses")) {
        call.address(Integer.parseInt(effect[1]));
      }
    }
    for (int i = 0; i < call.arguments().size(); i++) {
      if (!(call.argument(i) instanceof Value.Address address)
          || !address.object().mayEnd()
          || isOnlyAnAddress(card, i)) {
        continue;
      }
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
    }
  }

  private static boolean isOnlyAnAddress(Card card, int index) {
    return card.effects().stream()
        .anyMatch(
            effect -> effect[0].equals("address") && effect[1].equals(Integer.toString(index)));
  }

  private void take(Call call, String effect, String what) {
    switch (effect) {
      case "writes", "buffers" -> write(call, what);
      case "out" -> store(call, what);
      case "asks" -> ask(call, what);
      case "gives", "frees" -> giveBack(call, Integer.parseInt(what));
      case "runs", "later" -> {
        if (Kernel.isOwn(call.argument(0)) && mayCall(call, effect, what)) {
          memory
              .layout()
              .doubt(
                  call.thread().at()
                      + ": "
                      + call.name()
                      + "() may call "
                      + what
                      + ", and does not here");
        }
      }
      default -> {}
    }
  }

  /**
   * Whether a call may run a function of the driver that nobody here runs: not where the field of
   * that name holds none, and not by a worker where users of the registration call it all the time.
   */
  private boolean mayCall(Call call, String how, String names) {
    if (!(call.argument(0) instanceof Value.Address object)
        || !(object.type() instanceof StructType struct)) {
      return true;
    }
    CardValues values = new CardValues(kernel);
    for (String name : names.split(",")) {
      boolean none =
          struct.path(name) != null
              && !(values.field(call.thread(), object, name) instanceof Value.Code);
      boolean anyway =
          how.equals("later") && kernel.registrations().callsOf(struct.tag()).contains(name);
      if (!none && !anyway) {
        return true;
      }
    }
    return false;
  }

  /** Calls functions of a table that look something up: of the kernel's object, of a number. */
  private void ask(Call call, String what) {
    String[] sides = what.split("=", 2);
    if (!(call.argument(Integer.parseInt(sides[0])) instanceof Value.Address table)) {
      return;
    }
    CardValues values = new CardValues(kernel);
    for (String field : sides[1].split(",")) {
      Value function = values.field(call.thread(), table, field);
      if (function instanceof Value.Code) {
        call.thread()
            .callValue(
                function,
                List.of(CardValues.unknownPointer(field), call.thread().another("argument 1")),
                field);
      }
    }
  }

  private void write(Call call, String which) {
    for (int i = 0; i < call.arguments().size(); i++) {
      if ((which.equals("*") || which.equals(Integer.toString(i)))
          && call.argument(i) instanceof Value.Address address
          && address.object().kind() != MemoryObject.Kind.TEXT) {
        Unknown.fill(
            call.thread(), address.path().endsAtIndex() ? address.parent() : address, call.name());
      }
    }
  }

  private void store(Call call, String what) {
    String[] sides = what.split("=", 2);
    if (sides[0].equals("*")) {
      write(call, "*");
      return;
    }
    int index = Integer.parseInt(sides[0]);
    if (!(call.argument(index) instanceof Value.Address address)) {
      return;
    }
    String kind = sides.length > 1 ? sides[1] : "number";
    if (kind.equals("number")) {
      anyNumber(call, address);
      return;
    }
    Value stored = kind.startsWith("fresh:") ? fresh(call) : borrowed(call);
    set(call, address, stored);
  }

  private void anyNumber(Call call, Value.Address leaf) {
    set(call, leaf, new Value.Unknown(new Term.Source(leaf.name(), -1, true)));
  }

  private void set(Call call, Value.Address leaf, Value value) {
    int cell = memory.cell(leaf);
    int number = memory.intern(value);
    String what = call.name() + " writes " + leaf.name();
    call.thread()
        .take(
            Step.of(
                    what,
                    cells -> {
                      if (memory.touch(cells, leaf, what)) {
                        cells.set(cell, number);
                      }
                      return 0;
                    })
                .readingPlain(memory.lifeBit(leaf.object()))
                .writingPlain(memory.bit(leaf))
                .ordered(Ordering.NONE),
            KFact.MEMORY);
  }

  private void giveBack(Call call, int index) {
    Value given = call.argument(index);
    if (given instanceof Value.Address address
        && address.object().kind() == MemoryObject.Kind.HEAP
        && address.path().isEmpty()) {
      kernel.objects().put(call, address);
    }
  }

  private Value result(Call call, Card card, boolean failed) {
    CThread thread = call.thread();
    switch (card.result().get(0)) {
      case "void" -> {
        return Value.ZERO;
      }
      case "errno" -> {
        if (Unknown.isInquiry(card.name())) {
          return Unknown.number(call); // 0 or an error, each time alike
        }
        return failed ? Value.of(ERROR) : Value.ZERO;
      }
      case "count" -> {
        if (Unknown.isInquiry(card.name())) {
          return Unknown.number(call); // an error, or not, each time alike
        }
        return failed ? Value.of(ERROR) : thread.freshAtLeast(call.name(), 0);
      }
      case "number", "bool" -> {
        return Unknown.number(call);
      }
      case "pointer" -> {
        return pointer(call, card.result().get(1), card.result().get(2), failed);
      }
      default -> {
        String text = card.result().get(0);
        return call.argument(Integer.parseInt(text.substring("arg:".length())));
      }
    }
  }

  private Value pointer(Call call, String kind, String failure, boolean failed) {
    if (failed) {
      boolean isNull =
          failure.equals("null")
              || failure.equals("null,errptr")
                  && call.thread().choose(KFact.FAILURE, call.name() + ": is there none?", 2) == 0;
      return isNull ? Value.ZERO : Value.of(ERROR);
    }
    if (kind.startsWith("inside:")) {
      Value base = call.argument(Integer.parseInt(kind.substring("inside:".length())));
      return base instanceof Value.Address address ? address.field("$" + call.name()) : base;
    }
    if (kind.startsWith("fresh:")) {
      return fresh(call);
    }
    if (kind.startsWith("managed:")) {
      int index = Integer.parseInt(kind.substring("managed:".length()));
      Value made = fresh(call);
      kernel
          .devres()
          .addTo(call, device(call.argument(index)), new Devres.Entry("kfree", List.of(made)));
      return made;
    }
    return borrowed(call);
  }

  /** The device that an argument is, or has inside. */
  static Value device(Value argument) {
    return argument instanceof Value.Address address
            && address.path().isEmpty()
            && address.object().type() instanceof org.quiesce.translate.ir.StructType struct
            && !struct.tag().equals("device")
        ? address.field("dev")
        : argument;
  }

  /** A new object, of which only its maker knows what is in it. */
  private Value fresh(Call call) {
    Value made = kernel.allocation().fresh(call, true, false);
    if (made instanceof Value.Address address) {
      Unknown.fill(call.thread(), address, call.name());
    }
    return made;
  }

  private static Value borrowed(Call call) {
    org.quiesce.translate.ir.CType.Func prototype =
        call.thread().world().program().prototypes().get(call.name());
    org.quiesce.translate.ir.CType type =
        prototype != null && prototype.result() instanceof org.quiesce.translate.ir.CType.Pointer to
            ? to.to()
            : null;
    return new Value.Address(
        new MemoryObject(
            call.name() + ":" + call.thread().at().line(), MemoryObject.Kind.OUTSIDE, type),
        Path.EMPTY);
  }
}
