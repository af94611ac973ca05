/**
 * What is special about the hmem-deferral protocol when its C sources are translated: roles, stubs,
 * the structs that its environment owns.
 *
 * <p>Start with {@link org.quiesce.translate.hmem.HmemShape}.
 */
@NullMarked
package org.quiesce.translate.hmem;

import org.jspecify.annotations.NullMarked;
