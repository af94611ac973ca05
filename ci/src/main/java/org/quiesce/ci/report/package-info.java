/**
 * Tells findings: for a person at a terminal, in a mail client or in a browser, and for machines.
 *
 * <p>A report decides nothing and reads no clock: two runs with the same findings give the same
 * text. {@link org.quiesce.ci.report.Format} lists the formats; each is one class that {@link
 * org.quiesce.ci.report.Report} permits. What they share is told once: {@code Finding} (a refuted
 * property with its steps and lines), {@code Moment} (one step), {@code Arrow} (what orders steps
 * of two threads), {@code Judged} (what a CI system counts), {@code Sources} (lines to quote),
 * {@code Doubts} (how to call it wrong) and {@code Printable} (names of unknown origin).
 */
@NullMarked
package org.quiesce.ci.report;

import org.jspecify.annotations.NullMarked;
