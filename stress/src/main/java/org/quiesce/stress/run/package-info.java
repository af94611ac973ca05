/** Runs JCStress tests in a process of its own and reads what came of them. */
@NullMarked
package org.quiesce.stress.run;

import org.jspecify.annotations.NullMarked;
