#ifndef QZ_LINUX_MM_H
#define QZ_LINUX_MM_H
#include <asm-generic/memory_model.h>
#include <linux/fs.h>
#include <linux/io.h>
#include <linux/jump_label.h>
#include <linux/kdev_t.h>
#include <linux/key.h>
#include <linux/mm_types.h>
#include <linux/pfn.h>
#include <linux/pgtable.h>
#include <linux/uaccess.h>
struct address_space;
struct file;
struct folio;
struct mm_struct;
struct page;
struct sysinfo;
struct vm_area_struct;
struct vm_fault;
struct vma_iterator;
#define VM_READ 1
#define VM_WRITE 2
#define VM_EXEC 4
#define VM_SHARED 8
#define VM_MAYREAD 0x10
#define VM_MAYWRITE 0x20
#define VM_MAYEXEC 0x40
#define VM_MAYSHARE 0x80
#define VM_PFNMAP 0x400
#define VM_LOCKED 0x2000
#define VM_IO 0x4000
#define VM_DONTCOPY 0x20000
#define VM_DONTEXPAND 0x40000
#define VM_NORESERVE 0x200000
#define VM_WIPEONFORK 0x2000000
#define VM_DONTDUMP 0x4000000
#define VM_MIXEDMAP 0x10000000
#define VM_HUGEPAGE 0x20000000
#define FOLL_WRITE 1
#define FOLL_FORCE 0x10
#define FOLL_LONGTERM 0x10000
#define PAGE_OFFSET 0
#define untagged_addr(a_) (a_)
#define page_to_virt(a_) __va(PFN_PHYS(page_to_pfn(a_)))
#define nth_page(a_, b_) ((a_) + (b_))
#define for_each_vma(a_, b_) while(((b_) = vma_next(&(a_)))!= NULL)
#define page_address(a_) lowmem_page_address(a_)
#define clear_page(a_) memset((a_), 0, PAGE_SIZE)
#define pgprot_val(a_) ((a_).pgprot)
#define virt_to_pfn(a_) (__pa(a_) >> PAGE_SHIFT)
#define virt_to_page(a_) pfn_to_page(virt_to_pfn(a_))
#define page_to_phys(a_) ((dma_addr_t) page_to_pfn(a_) << PAGE_SHIFT)
#define pfn_valid(a_) ((a_)>= ARCH_PFN_OFFSET &&((a_)- ARCH_PFN_OFFSET)< max_mapnr)
#define virt_addr_valid(a_) (((void *)(a_)>=(void *) PAGE_OFFSET) &&((void *)(a_)<(void *) memory_end))
struct vm_fault {
	struct {
		struct vm_area_struct *vma;
		gfp_t gfp_mask;
		pgoff_t pgoff;
		unsigned long address;
	};
	enum fault_flag flags;
	pmd_t *pmd;
	struct page *page;
	spinlock_t *ptl;
};
enum page_entry_size { PE_SIZE_PTE, PE_SIZE_PMD, PE_SIZE_PUD };
struct vm_operations_struct {
	void (*open)(struct vm_area_struct *area);
	void (*close)(struct vm_area_struct *area);
	int (*may_split)(struct vm_area_struct *area, unsigned long addr);
	int (*mremap)(struct vm_area_struct *area);
	vm_fault_t (*fault)(struct vm_fault *vmf);
	vm_fault_t (*huge_fault)(struct vm_fault *vmf, enum page_entry_size pe_size);
	vm_fault_t (*map_pages)(struct vm_fault *vmf, pgoff_t start_pgoff, pgoff_t end_pgoff);
	unsigned long (*pagesize)(struct vm_area_struct *area);
	int (*access)(struct vm_area_struct *vma, unsigned long addr, void *buf, int len, int write);
	const char *(*name)(struct vm_area_struct *vma);
};
enum { REGION_INTERSECTS };
typedef int (*pte_fn_t)(pte_t *pte, unsigned long addr, void *data);
enum mf_flags { __qz_mf_flags };
unsigned long totalram_pages(void);
extern void *high_memory;
void vma_set_anonymous(struct vm_area_struct *vma);
struct vm_area_struct *vma_next(struct vma_iterator *vmi);
int page_is_ram(unsigned long pfn);
int region_intersects(resource_size_t offset, size_t size, unsigned long flags, unsigned long desc);
struct page *vmalloc_to_page(const void *addr);
unsigned long vmalloc_to_pfn(const void *addr);
bool is_vmalloc_addr(const void *x);
struct page *virt_to_head_page(const void *x);
void split_page(struct page *page, unsigned int order);
unsigned long page_size(struct page *page);
unsigned int page_shift(struct page *page);
void get_page(struct page *page);
void folio_put(struct folio *folio);
void put_page(struct page *page);
void unpin_user_page(struct page *page);
void unpin_user_pages_dirty_lock(struct page **pages, unsigned long npages, bool make_dirty);
void unpin_user_pages(struct page **pages, unsigned long npages);
bool is_cow_mapping(vm_flags_t flags);
int page_to_nid(const struct page *page);
void *lowmem_page_address(const struct page *page);
void *folio_address(const struct folio *folio);
pgoff_t page_index(struct page *page);
bool page_is_pfmemalloc(const struct page *page);
void zap_vma_ptes(struct vm_area_struct *vma, unsigned long address, unsigned long size);
int follow_pfn(struct vm_area_struct *vma, unsigned long address, unsigned long *pfn);
int generic_access_phys(struct vm_area_struct *vma, unsigned long addr, void *buf, int len, int write);
void unmap_mapping_range(struct address_space *mapping, loff_t const holebegin, loff_t const holelen, int even_cows);
int access_process_vm(struct task_struct *tsk, unsigned long addr, void *buf, int len, unsigned int gup_flags);
long get_user_pages(unsigned long start, unsigned long nr_pages, unsigned int gup_flags, struct page **pages, struct vm_area_struct **vmas);
long pin_user_pages(unsigned long start, unsigned long nr_pages, unsigned int gup_flags, struct page **pages, struct vm_area_struct **vmas);
long pin_user_pages_unlocked(unsigned long start, unsigned long nr_pages, struct page **pages, unsigned int gup_flags);
int get_user_pages_fast(unsigned long start, int nr_pages, unsigned int gup_flags, struct page **pages);
int pin_user_pages_fast(unsigned long start, int nr_pages, unsigned int gup_flags, struct page **pages);
bool set_page_dirty(struct page *page);
int set_page_dirty_lock(struct page *page);
void adjust_managed_page_count(struct page *page, long count);
void mem_init(void);
void si_meminfo(struct sysinfo *val);
unsigned long get_unmapped_area(struct file *, unsigned long, unsigned long, unsigned long, unsigned long);
int vm_munmap(unsigned long, size_t);
unsigned long vm_mmap(struct file *, unsigned long, unsigned long, unsigned long, unsigned long, unsigned long);
struct vm_area_struct *find_vma(struct mm_struct *mm, unsigned long addr);
struct vm_area_struct *vma_lookup(struct mm_struct *mm, unsigned long addr);
unsigned long vma_pages(struct vm_area_struct *vma);
pgprot_t vm_get_page_prot(unsigned long vm_flags);
void vma_set_file(struct vm_area_struct *vma, struct file *file);
int remap_pfn_range(struct vm_area_struct *, unsigned long addr, unsigned long pfn, unsigned long size, pgprot_t);
int vm_insert_page(struct vm_area_struct *, unsigned long addr, struct page *);
int vm_map_pages(struct vm_area_struct *vma, struct page **pages, unsigned long num);
int vm_map_pages_zero(struct vm_area_struct *vma, struct page **pages, unsigned long num);
vm_fault_t vmf_insert_pfn(struct vm_area_struct *vma, unsigned long addr, unsigned long pfn);
vm_fault_t vmf_insert_mixed(struct vm_area_struct *vma, unsigned long addr, pfn_t pfn);
int vm_iomap_memory(struct vm_area_struct *vma, phys_addr_t start, unsigned long len);
int io_remap_pfn_range(struct vm_area_struct *vma, unsigned long addr, unsigned long pfn, unsigned long size, pgprot_t prot);
vm_fault_t vmf_error(int err);
int apply_to_page_range(struct mm_struct *mm, unsigned long address, unsigned long size, pte_fn_t fn, void *data);
int get_order(unsigned long size);
extern unsigned long memory_end;
#endif
