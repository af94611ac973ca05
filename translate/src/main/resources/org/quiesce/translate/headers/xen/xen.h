#ifndef QZ_XEN_XEN_H
#define QZ_XEN_XEN_H
#include <xen/interface/xen.h>
struct page;
#define xen_domain() (xen_domain_type!= XEN_NATIVE)
#define xen_pv_domain() (xen_domain_type == XEN_PV_DOMAIN)
#define xen_initial_domain() (xen_domain() &&(xen_start_flags& SIF_INITDOMAIN))
enum xen_domain_type { __qz_xen_domain_type };
extern enum xen_domain_type xen_domain_type;
extern uint32_t xen_start_flags;
int xen_alloc_unpopulated_pages(unsigned int nr_pages, struct page **pages);
void xen_free_unpopulated_pages(unsigned int nr_pages, struct page **pages);
#endif
