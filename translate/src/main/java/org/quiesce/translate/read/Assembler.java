package org.quiesce.translate.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.cdt.core.dom.ast.IASTASMDeclaration;
import org.jspecify.annotations.Nullable;
import org.quiesce.translate.ir.Access;
import org.quiesce.translate.ir.CType;
import org.quiesce.translate.ir.Instruction;
import org.quiesce.translate.ir.Operand;
import org.quiesce.translate.ir.Slot;
import org.quiesce.translate.ir.StructType;

/** Inline assembly: nobody knows what it does, but what it sets is known. */
final class Assembler {
  private static final String FUNCTION = "__qz_asm";
  private static final Pattern OPERAND =
      Pattern.compile("\"[^\"]*\"\\s*\\(\\s*([A-Za-z_][A-Za-z0-9_]*)\\s*\\)");

  private final Lowering lowering;

  Assembler(Lowering lowering) {
    this.lowering = lowering;
  }

  void lower(IASTASMDeclaration asm) {
    String text = asm.getAssembly().strip();
    List<String> parts = parts(text);
    call(text, null);
    if (parts.size() < 2) {
      return;
    }
    String outputs = parts.get(1).strip();
    Matcher matcher = OPERAND.matcher(outputs);
    int end = 0;
    while (matcher.find()) {
      if (!outputs.substring(end, matcher.start()).matches("[\\s,]*(\\[\\w+\\]\\s*)?")) {
        break;
      }
      end = matcher.end();
      set(matcher.group(1), text);
    }
    if (!outputs.substring(end).isBlank()) {
      throw new Unsupported("inline assembly that sets more than variables");
    }
  }

  private void set(String name, String text) {
    Symbol symbol = lowering.unit.find(lowering.scope, name);
    Place place;
    if (symbol instanceof Symbol.InSlot slot) {
      place = new Place.InSlot(slot.slot(), slot.type(), Access.PLAIN);
    } else if (symbol instanceof Symbol.InMemory memory
        && !(memory.type() instanceof StructType || memory.type() instanceof CType.Array)) {
      place = new Place.InMemory(memory.address(), memory.type());
    } else {
      throw new Unsupported("inline assembly that sets " + name);
    }
    Slot slot = lowering.code.slot(null, place.type());
    call(text, slot);
    lowering.operations.store(place, new Value(new Operand.Of(slot), place.type()));
  }

  private void call(String text, @Nullable Slot to) {
    lowering.code.emit(
        new Instruction.Call(
            to,
            new Operand.FunctionAddress(FUNCTION),
            List.of(new Operand.Text(Calls.shortened(text))),
            List.of(new CType.Pointer(CType.CHAR)),
            to == null ? CType.VOID : to.type(),
            null));
  }

  /** What stands between the colons. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    boolean quoted = false;
    int depth = 0;
    int outer = text.startsWith("(") ? 1 : 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        if (c == '\\') {
          i++;
        } else if (c == '"') {
          quoted = false;
        }
      } else if (c == '"') {
        quoted = true;
      } else if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
        if (depth < outer && outer > 0) {
          parts.add(text.substring(start, i));
          return parts;
        }
      } else if (c == ':' && depth == outer) {
        parts.add(text.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(text.substring(start));
    return parts;
  }
}
