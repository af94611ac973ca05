/**
 * Runs searches one after the other and puts their results together.
 *
 * <p>An {@link org.quiesce.ci.run.Examiner} decides the scenarios of one revision and gives an
 * {@link org.quiesce.ci.run.Examined}; several of those are {@link org.quiesce.ci.run.Findings},
 * which reports tell. Nothing here prints but the progress bar.
 */
@NullMarked
package org.quiesce.ci.run;

import org.jspecify.annotations.NullMarked;
