/**
 * A survey of a tree: which drivers it has, a row for each as it is decided, and the table of all
 * rows. What a row says comes from whoever decides drivers.
 */
@NullMarked
package org.quiesce.ci.survey;

import org.jspecify.annotations.NullMarked;
