#ifndef QZ_ASM_GENERIC_MSI_H
#define QZ_ASM_GENERIC_MSI_H
struct msi_desc;
struct msi_alloc_info {
	struct msi_desc *desc;
	irq_hw_number_t hwirq;
	unsigned long flags;
	union {
		unsigned long ul;
		void *ptr;
	} scratchpad[NUM_MSI_ALLOC_SCRATCHPAD_REGS];
};
typedef struct msi_alloc_info msi_alloc_info_t;
#endif
