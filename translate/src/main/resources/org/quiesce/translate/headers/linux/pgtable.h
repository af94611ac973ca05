#ifndef QZ_LINUX_PGTABLE_H
#define QZ_LINUX_PGTABLE_H
struct file;
#define pgprot_writecombine pgprot_noncached
#define pgprot_device pgprot_noncached
#define pgprot_noncached(a_) (a_)
#define has_transparent_hugepage() IS_BUILTIN(CONFIG_TRANSPARENT_HUGEPAGE)
int phys_mem_access_prot_allowed(struct file *file, unsigned long pfn, unsigned long size, pgprot_t *vma_prot);
#endif
