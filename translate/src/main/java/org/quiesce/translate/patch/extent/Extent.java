package org.quiesce.translate.patch.extent;

/**
 * Where a function stands.
 *
 * @param firstLine 1-based, of its first token
 * @param lastLine of its closing brace
 */
public record Extent(String name, int firstLine, int lastLine) {}
