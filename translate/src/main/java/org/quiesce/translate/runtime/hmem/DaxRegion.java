package org.quiesce.translate.runtime.hmem;

import org.quiesce.protocol.hmem.HmemRange;

/** {@code struct dax_region}: a claim that was won. */
public record DaxRegion(HmemRange range) {}
