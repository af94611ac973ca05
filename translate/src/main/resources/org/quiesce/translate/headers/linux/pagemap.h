#ifndef QZ_LINUX_PAGEMAP_H
#define QZ_LINUX_PAGEMAP_H
#include <linux/dcache.h>
#include <linux/errseq.h>
#include <linux/highmem.h>
struct address_space;
struct file;
struct folio;
struct page;
struct vm_area_struct;
enum mapping_flags { __qz_mapping_flags };
unsigned long invalidate_mapping_pages(struct address_space *mapping, pgoff_t start, pgoff_t end);
errseq_t filemap_sample_wb_err(struct address_space *mapping);
errseq_t file_sample_sb_err(struct file *file);
void mapping_set_unevictable(struct address_space *mapping);
gfp_t mapping_gfp_mask(struct address_space *mapping);
void mapping_set_gfp_mask(struct address_space *m, gfp_t mask);
struct address_space *page_mapping(struct page *);
loff_t page_offset(struct page *page);
pgoff_t linear_page_index(struct vm_area_struct *vma, unsigned long address);
void unlock_page(struct page *page);
void lock_page(struct page *page);
bool noop_dirty_folio(struct address_space *mapping, struct folio *folio);
void page_endio(struct page *page, bool is_write, int err);
#endif
