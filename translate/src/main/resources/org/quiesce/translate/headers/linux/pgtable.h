#ifndef QZ_LINUX_PGTABLE_H
#define QZ_LINUX_PGTABLE_H
#include <asm-generic/page.h>
struct file;
#define pgprot_writecombine pgprot_noncached
#define pgprot_device pgprot_noncached
int phys_mem_access_prot_allowed(struct file *file, unsigned long pfn, unsigned long size, pgprot_t *vma_prot);
#endif
