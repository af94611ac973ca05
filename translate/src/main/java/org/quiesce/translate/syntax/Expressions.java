package org.quiesce.translate.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Expressions, from the concrete tree. */
final class Expressions {
  private final Types types;

  Expressions(Types types) {
    this.types = types;
  }

  Expr expression(Cst node) {
    At at = node.at();
    return switch (node.type()) {
      case "identifier", "true", "false" -> name(at, node.text());
      case "null" -> new Expr.Null(at);
      case "number_literal" -> number(at, node.text());
      case "char_literal" -> character(at, node.text());
      case "string_literal", "concatenated_string" -> new Expr.Text(at);
      case "parenthesized_expression" -> parenthesised(node);
      case "unary_expression", "pointer_expression" ->
          new Expr.Unary(at, node.get("operator").text(), expression(node.get("argument")));
      case "binary_expression" ->
          new Expr.Binary(
              node.get("operator").at(),
              node.get("operator").text(),
              expression(node.get("left")),
              expression(node.get("right")));
      case "comma_expression" ->
          new Expr.Binary(at, ",", expression(node.get("left")), expression(node.get("right")));
      case "assignment_expression" -> assignment(node);
      case "update_expression" -> update(node);
      case "conditional_expression" -> conditional(node);
      case "call_expression" -> call(node);
      case "field_expression" ->
          new Expr.Field(
              node.get("field").at(),
              expression(node.get("argument")),
              node.get("field").text(),
              node.get("operator").text().equals("->"));
      case "cast_expression" ->
          new Expr.Cast(at, types.descriptor(node.get("type")), expression(node.get("value")));
      case "compound_literal_expression" ->
          new Expr.Literal(at, types.descriptor(node.get("type")), expression(node.get("value")));
      case "initializer_list" -> initializer(node);
      case "sizeof_expression" -> size(node);
      case "subscript_expression" ->
          new Expr.Element(at, expression(node.get("argument")), expression(node.get("index")));
      default -> new Expr.Unknown(at, node.type().replace('_', ' '));
    };
  }

  private Expr name(At at, String text) {
    if (text.startsWith(Rewriter.NUMBER)) {
      String words = text.substring(Rewriter.NUMBER.length()).replace('$', ' ');
      return new Expr.TypeName(at, types.number(words));
    }
    return text.startsWith(Rewriter.TYPE)
        ? new Expr.TypeName(at, new CType.Struct(text.substring(Rewriter.TYPE.length())))
        : text.equals("NULL") ? new Expr.Null(at) : new Expr.Name(at, text);
  }

  private Expr parenthesised(Cst node) {
    List<Cst> inner = node.named();
    if (inner.size() != 1) {
      return new Expr.Unknown(node.at(), "this in brackets");
    }
    if (inner.get(0).is("compound_statement")) {
      return new Expr.Statements(node.at(), new Statements(types).block(inner.get(0)));
    }
    return expression(inner.get(0));
  }

  private Expr assignment(Cst node) {
    String operator = node.get("operator").text();
    return new Expr.Assign(
        node.at(),
        operator.substring(0, operator.length() - 1),
        expression(node.get("left")),
        expression(node.get("right")));
  }

  private Expr update(Cst node) {
    Cst operator = node.get("operator");
    Cst argument = node.get("argument");
    At first = operator.at();
    At second = argument.at();
    boolean prefix =
        first.line() < second.line()
            || first.line() == second.line() && first.column() < second.column();
    return new Expr.Step(node.at(), operator.text().equals("++"), prefix, expression(argument));
  }

  private Expr conditional(Cst node) {
    Cst yes = node.find("consequence");
    return new Expr.Conditional(
        node.at(),
        expression(node.get("condition")),
        yes == null ? null : expression(yes),
        expression(node.get("alternative")));
  }

  private Expr call(Cst node) {
    List<Expr> arguments = new ArrayList<>();
    for (Cst argument : node.get("arguments").named()) {
      arguments.add(expression(argument));
    }
    return new Expr.Call(node.at(), expression(node.get("function")), List.copyOf(arguments));
  }

  private Expr size(Cst node) {
    Cst type = node.find("type");
    Cst value = node.find("value");
    if (value != null
        && value.is("parenthesized_expression")
        && value.named().size() == 1
        && value.only().is("identifier")
        && types.named(value.only().text()) instanceof CType.Int number) {
      return new Expr.SizeOf(node.at(), number, null);
    }
    return type != null
        ? new Expr.SizeOf(node.at(), types.descriptor(type), null)
        : value != null
            ? new Expr.SizeOf(node.at(), null, expression(value))
            : new Expr.Unknown(node.at(), "sizeof");
  }

  private Expr initializer(Cst node) {
    List<Expr.Init.Item> items = new ArrayList<>();
    for (Cst item : node.named()) {
      if (!item.is("initializer_pair")) {
        items.add(new Expr.Init.Item(null, expression(item)));
        continue;
      }
      List<Cst> designators = item.all("designator");
      boolean field = designators.stream().allMatch(d -> d.is("field_designator"));
      if (!field) {
        return new Expr.Unknown(item.at(), "this designator");
      }
      items.add(
          new Expr.Init.Item(
              designators.stream().map(d -> d.only().text()).collect(Collectors.joining(".")),
              expression(item.get("value"))));
    }
    return new Expr.Init(node.at(), List.copyOf(items));
  }

  /** A literal; to this grammar a sign in front of it may be part of it. */
  private static Expr number(At at, String text) {
    if (text.startsWith("-") || text.startsWith("+")) {
      return new Expr.Unary(at, text.substring(0, 1), number(at, text.substring(1).strip()));
    }
    String lower = text.toLowerCase(Locale.ROOT);
    String digits = lower.replaceAll("[ul]+$", "");
    String suffix = lower.substring(digits.length());
    @Nullable Long value = parse(digits);
    if (value == null) {
      return new Expr.Unknown(at, "the number " + text);
    }
    boolean unsigned = suffix.contains("u");
    boolean decimal = !digits.startsWith("0");
    boolean fitsInt = value >= 0 && value <= Integer.MAX_VALUE;
    boolean fitsUnsigned = value >= 0 && value <= 0xffffffffL;
    CType.Int type;
    if (suffix.contains("l") || !fitsUnsigned || !fitsInt && decimal && !unsigned) {
      type = new CType.Int(64, unsigned || value < 0);
    } else {
      type = new CType.Int(32, unsigned || !fitsInt);
    }
    return new Expr.Numeral(at, value, type);
  }

  private static @Nullable Long parse(String digits) {
    try {
      if (digits.startsWith("0x")) {
        return Long.parseUnsignedLong(digits.substring(2), 16);
      }
      if (digits.startsWith("0b")) {
        return Long.parseUnsignedLong(digits.substring(2), 2);
      }
      if (digits.length() > 1 && digits.startsWith("0")) {
        return Long.parseUnsignedLong(digits.substring(1), 8);
      }
      return Long.parseUnsignedLong(digits);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static Expr character(At at, String text) {
    return text.length() == 3
        ? new Expr.Numeral(at, text.charAt(1), CTypes.INT)
        : new Expr.Unknown(at, "the character " + text);
  }
}
