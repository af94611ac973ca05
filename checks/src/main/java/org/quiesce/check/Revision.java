package org.quiesce.check;

import java.util.Map;

/**
 * One version of a protocol.
 *
 * @param <R> how it is made
 * @param name as in reports and tokens
 * @param model makes it
 * @param recorded verdicts that are known, by property id; others are decided without comparison
 */
public record Revision<R>(String name, R model, Map<String, Verdict> recorded) {}
