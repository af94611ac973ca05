#ifndef QZ_ASM_GENERIC_TLB_H
#define QZ_ASM_GENERIC_TLB_H
struct mmu_gather;
void tlb_flush(struct mmu_gather *tlb);
#endif
