package org.quiesce.translate.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treesitter.TSNode;

/** A node of tree-sitter's concrete tree, with its text and place. */
final class Cst {
  private final TSNode node;
  private final String file;
  private final Rendering source;

  Cst(TSNode node, String file, Rendering source) {
    this.node = node;
    this.file = file;
    this.source = source;
  }

  String type() {
    return node.getType();
  }

  boolean is(String type) {
    return type().equals(type);
  }

  At at() {
    return new At(
        file,
        source.firstLine() + node.getStartPoint().getRow(),
        node.getStartPoint().getColumn() + 1);
  }

  At end() {
    return new At(
        file, source.firstLine() + node.getEndPoint().getRow(), node.getEndPoint().getColumn());
  }

  String text() {
    return source.text().substring(node.getStartByte(), node.getEndByte());
  }

  boolean isWrong() {
    return node.isError() || node.isMissing();
  }

  boolean isMissing() {
    return node.isMissing();
  }

  boolean hasError() {
    return node.hasError();
  }

  private Cst of(TSNode other) {
    return new Cst(other, file, source);
  }

  /** The child in a field, or null. */
  @Nullable Cst find(String field) {
    TSNode child = node.getChildByFieldName(field);
    return child.isNull() ? null : of(child);
  }

  /** The child in a field that the grammar always has. */
  Cst get(String field) {
    Cst child = find(field);
    if (child == null) {
      throw new IllegalStateException(at() + ": " + type() + " without " + field);
    }
    return child;
  }

  /** All children in a field. */
  List<Cst> all(String field) {
    List<Cst> result = new ArrayList<>();
    for (int i = 0; i < node.getChildCount(); i++) {
      if (field.equals(node.getFieldNameForChild(i))) {
        result.add(of(node.getChild(i)));
      }
    }
    return result;
  }

  /** Children that the grammar names. */
  List<Cst> named() {
    List<Cst> result = new ArrayList<>();
    for (int i = 0; i < node.getNamedChildCount(); i++) {
      result.add(of(node.getNamedChild(i)));
    }
    return result;
  }

  /** All children, punctuation included. */
  List<Cst> children() {
    List<Cst> result = new ArrayList<>();
    for (int i = 0; i < node.getChildCount(); i++) {
      result.add(of(node.getChild(i)));
    }
    return result;
  }

  /** The only named child. */
  Cst only() {
    return of(node.getNamedChild(0));
  }

  /** Whether a child is this keyword or punctuation. */
  boolean has(String token) {
    return children().stream().anyMatch(child -> child.is(token));
  }
}
