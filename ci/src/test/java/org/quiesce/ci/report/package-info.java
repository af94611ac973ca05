/** How reports read. */
@NullMarked
package org.quiesce.ci.report;

import org.jspecify.annotations.NullMarked;
