#ifndef QZ_LINUX_VMALLOC_H
#define QZ_LINUX_VMALLOC_H
struct page;
struct vm_area_struct;
#define VM_IOREMAP 1
#define VM_MAP 4
void vm_unmap_ram(const void *mem, unsigned int count);
void *vm_map_ram(struct page **pages, unsigned int count, int node);
void vm_unmap_aliases(void);
void *vmap(struct page **pages, unsigned int count, unsigned long flags, pgprot_t prot);
void vunmap(const void *addr);
int remap_vmalloc_range(struct vm_area_struct *vma, void *addr, unsigned long pgoff);
void vunmap_range(unsigned long addr, unsigned long end);
#endif
