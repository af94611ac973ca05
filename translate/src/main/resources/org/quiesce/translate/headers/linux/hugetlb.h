#ifndef QZ_LINUX_HUGETLB_H
#define QZ_LINUX_HUGETLB_H
struct hstate;
struct vm_area_struct;
unsigned long huge_page_size(const struct hstate *h);
unsigned long vma_kernel_pagesize(struct vm_area_struct *vma);
#endif
