#ifndef QZ_MISC_CXL_BASE_H
#define QZ_MISC_CXL_BASE_H
struct cxl_afu;
struct mm_struct;
#define CXL_IRQ_RANGES 4
struct cxl_irq_ranges {
	irq_hw_number_t offset[CXL_IRQ_RANGES];
	irq_hw_number_t range[CXL_IRQ_RANGES];
};
extern atomic_t cxl_use_count;
bool cxl_ctx_in_use(void);
void cxl_ctx_get(void);
void cxl_ctx_put(void);
struct cxl_afu *cxl_afu_get(struct cxl_afu *afu);
void cxl_afu_put(struct cxl_afu *afu);
void cxl_slbia(struct mm_struct *mm);
#endif
