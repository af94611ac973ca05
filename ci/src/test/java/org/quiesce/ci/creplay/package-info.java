/** Tests of counterexamples taken again in C. */
@NullMarked
package org.quiesce.ci.creplay;

import org.jspecify.annotations.NullMarked;
