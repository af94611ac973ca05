package org.quiesce.translate.syntax;

import java.util.List;
import org.quiesce.translate.lex.Token;

/** One thing at file scope, not parsed yet. */
public sealed interface Item {
  List<Token> tokens();

  /** Line of its first token. */
  default int firstLine() {
    return tokens().get(0).line();
  }

  /** Line of its last token. */
  default int lastLine() {
    return tokens().get(tokens().size() - 1).line();
  }

  /** A function definition. */
  record FunctionItem(String name, Token nameToken, List<Token> tokens) implements Item {
    public boolean isStatic() {
      return tokens.stream().takeWhile(t -> !t.is("(")).anyMatch(t -> t.is("static"));
    }
  }

  /** A declaration: variables, types, prototypes. */
  record DeclarationItem(List<Token> tokens) implements Item {}

  /** A macro used at file scope, such as {@code static DECLARE_WORK(w, fn);}. */
  record MacroItem(String name, Token nameToken, List<List<Token>> arguments, List<Token> tokens)
      implements Item {
    /** An argument that is a single identifier; empty otherwise. */
    public String identifier(int index) {
      return index < arguments.size()
              && arguments.get(index).size() == 1
              && arguments.get(index).get(0).isIdentifier()
          ? arguments.get(index).get(0).text()
          : "";
    }
  }
}
