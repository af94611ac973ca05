package org.quiesce.check;

/**
 * Something that must hold.
 *
 * @param id kebab-case, stable
 * @param meaning one sentence
 */
public record Property(String id, String meaning) {}
