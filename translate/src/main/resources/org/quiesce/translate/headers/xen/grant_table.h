#ifndef QZ_XEN_GRANT_TABLE_H
#define QZ_XEN_GRANT_TABLE_H
#include <xen/interface/grant_table.h>
#include <xen/interface/xen.h>
struct gntab_unmap_queue_data;
struct gnttab_copy;
struct gnttab_map_grant_ref;
struct gnttab_unmap_grant_ref;
struct page;
#define INVALID_GRANT_REF ((grant_ref_t)- 1)
typedef void (*gnttab_unmap_refs_done)(int result, struct gntab_unmap_queue_data *data);
struct gntab_unmap_queue_data {
	void *data;
	gnttab_unmap_refs_done done;
	struct page **pages;
	unsigned int count;
	unsigned int age;
};
int gnttab_grant_foreign_access(domid_t domid, unsigned long frame, int readonly);
void gnttab_end_foreign_access(grant_ref_t ref, struct page *page);
int gnttab_try_end_foreign_access(grant_ref_t ref);
int gnttab_alloc_grant_references(u16 count, grant_ref_t *pprivate_head);
void gnttab_free_grant_references(grant_ref_t head);
int gnttab_claim_grant_reference(grant_ref_t *pprivate_head);
void gnttab_grant_foreign_access_ref(grant_ref_t ref, domid_t domid, unsigned long frame, int readonly);
void gnttab_set_map_op(struct gnttab_map_grant_ref *map, phys_addr_t addr, uint32_t flags, grant_ref_t ref, domid_t domid);
void gnttab_set_unmap_op(struct gnttab_unmap_grant_ref *unmap, phys_addr_t addr, uint32_t flags, grant_handle_t handle);
int gnttab_map_refs(struct gnttab_map_grant_ref *map_ops, struct gnttab_map_grant_ref *kmap_ops, struct page **pages, unsigned int count);
int gnttab_unmap_refs(struct gnttab_unmap_grant_ref *unmap_ops, struct gnttab_unmap_grant_ref *kunmap_ops, struct page **pages, unsigned int count);
void gnttab_batch_copy(struct gnttab_copy *batch, unsigned count);
#endif
