#ifndef QZ_LINUX_IOPORT_H
#define QZ_LINUX_IOPORT_H
struct address_space;
struct resource;
#define IORESOURCE_BITS 255
#define IORESOURCE_TYPE_BITS 0x1f00
#define IORESOURCE_IO 0x100
#define IORESOURCE_MEM 0x200
#define IORESOURCE_REG 0x300
#define IORESOURCE_IRQ 0x400
#define IORESOURCE_DMA 0x800
#define IORESOURCE_BUS 0x1000
#define IORESOURCE_PREFETCH 0x2000
#define IORESOURCE_READONLY 0x4000
#define IORESOURCE_SIZEALIGN 0x40000
#define IORESOURCE_STARTALIGN 0x80000
#define IORESOURCE_MEM_64 0x100000
#define IORESOURCE_WINDOW 0x200000
#define IORESOURCE_MUXED 0x400000
#define IORESOURCE_EXCLUSIVE 0x8000000
#define IORESOURCE_DISABLED 0x10000000
#define IORESOURCE_UNSET 0x20000000
#define IORESOURCE_BUSY 0x80000000
#define IORESOURCE_SYSTEM_RAM 0x1000200
#define IORESOURCE_IRQ_HIGHEDGE 1
#define IORESOURCE_IRQ_LOWEDGE 2
#define IORESOURCE_IRQ_HIGHLEVEL 4
#define IORESOURCE_IRQ_LOWLEVEL 8
#define IORESOURCE_IRQ_SHAREABLE 0x10
#define IORESOURCE_IRQ_WAKECAPABLE 0x40
#define IORESOURCE_MEM_TYPE_MASK 24
#define IORESOURCE_MEM_8BIT 0
#define IORESOURCE_MEM_16BIT 8
#define IORESOURCE_MEM_32BIT 24
#define IORESOURCE_ROM_ENABLE 1
#define IORESOURCE_ROM_SHADOW 2
#define IORESOURCE_PCI_FIXED 0x10
#define IORESOURCE_PCI_EA_BEI 0x20
#define request_region(a_, b_, c_) __request_region(& ioport_resource, (a_), (b_), (c_), 0)
#define request_muxed_region(a_, b_, c_) __request_region(& ioport_resource, (a_), (b_), (c_), IORESOURCE_MUXED)
#define request_mem_region(a_, b_, c_) __request_region(& iomem_resource, (a_), (b_), (c_), 0)
#define request_mem_region_muxed(a_, b_, c_) __request_region(& iomem_resource, (a_), (b_), (c_), IORESOURCE_MUXED)
#define release_region(a_, b_) __release_region(& ioport_resource, (a_), (b_))
#define release_mem_region(a_, b_) __release_region(& iomem_resource, (a_), (b_))
#define devm_request_region(a_, b_, c_, d_) __devm_request_region(a_,& ioport_resource, (b_), (c_), (d_))
#define devm_request_mem_region(a_, b_, c_, d_) __devm_request_region(a_,& iomem_resource, (b_), (c_), (d_))
#define devm_release_mem_region(a_, b_, c_) __devm_release_region(a_,& iomem_resource, (b_), (c_))
struct resource {
	resource_size_t start;
	resource_size_t end;
	const char *name;
	unsigned long flags;
	unsigned long desc;
	struct resource *parent;
	struct resource *sibling;
	struct resource *child;
};
enum { IORES_DESC_PERSISTENT_MEMORY = 4, IORES_DESC_SOFT_RESERVED = 8, IORES_DESC_CXL };
#define DEFINE_RES_NAMED_DESC(s, n, name_, f, d) { .start = (s), .end = (s) + (n) - 1, .name = (name_), .flags = (f), .desc = (d) }
#define DEFINE_RES_NAMED(s, n, name_, f) { .start = (s), .end = (s) + (n) - 1, .name = (name_), .flags = (f) }
#define DEFINE_RES(s, n, f) DEFINE_RES_NAMED(s, n, NULL, f)
#define DEFINE_RES_IO_NAMED(s, n, name_) DEFINE_RES_NAMED(s, n, name_, IORESOURCE_IO)
#define DEFINE_RES_IO(s, n) DEFINE_RES_NAMED(s, n, NULL, IORESOURCE_IO)
#define DEFINE_RES_MEM_NAMED(s, n, name_) DEFINE_RES_NAMED(s, n, name_, IORESOURCE_MEM)
#define DEFINE_RES_MEM(s, n) DEFINE_RES_NAMED(s, n, NULL, IORESOURCE_MEM)
#define DEFINE_RES_REG_NAMED(s, n, name_) DEFINE_RES_NAMED(s, n, name_, IORESOURCE_REG)
#define DEFINE_RES_REG(s, n) DEFINE_RES_NAMED(s, n, NULL, IORESOURCE_REG)
#define DEFINE_RES_IRQ_NAMED(i, name_) DEFINE_RES_NAMED(i, 1, name_, IORESOURCE_IRQ)
#define DEFINE_RES_IRQ(i) DEFINE_RES_NAMED(i, 1, NULL, IORESOURCE_IRQ)
#define DEFINE_RES_DMA_NAMED(i, name_) DEFINE_RES_NAMED(i, 1, name_, IORESOURCE_DMA)
#define DEFINE_RES_DMA(i) DEFINE_RES_NAMED(i, 1, NULL, IORESOURCE_DMA)
static inline resource_size_t resource_size(const struct resource *res) { return res->end - res->start + 1; }
static inline unsigned long resource_type(const struct resource *res) { return res->flags & IORESOURCE_TYPE_BITS; }
static inline bool resource_contains(const struct resource *a, const struct resource *b) { return a->start <= b->start && a->end >= b->end; }
static inline bool resource_overlaps(const struct resource *a, const struct resource *b) { return a->start <= b->end && a->end >= b->start; }
extern struct resource ioport_resource;
extern struct resource iomem_resource;
struct resource *request_resource_conflict(struct resource *root, struct resource *new);
int request_resource(struct resource *root, struct resource *new);
int release_resource(struct resource *new);
void release_child_resources(struct resource *new);
int insert_resource(struct resource *parent, struct resource *new);
void insert_resource_expand_to_fit(struct resource *root, struct resource *new);
int remove_resource(struct resource *old);
int allocate_resource(struct resource *root, struct resource *new, resource_size_t size, resource_size_t min, resource_size_t max, resource_size_t align, resource_size_t (*alignf)(void *, const struct resource *, resource_size_t, resource_size_t), void *alignf_data);
int adjust_resource(struct resource *res, resource_size_t start, resource_size_t size);
resource_size_t resource_alignment(struct resource *res);
void resource_set_range(struct resource *res, resource_size_t start, resource_size_t size);
struct resource *__request_region(struct resource *, resource_size_t start, resource_size_t n, const char *name, int flags);
void __release_region(struct resource *, resource_size_t, resource_size_t);
int devm_request_resource(struct device *dev, struct resource *root, struct resource *new);
struct resource *__devm_request_region(struct device *dev, struct resource *parent, resource_size_t start, resource_size_t n, const char *name);
void __devm_release_region(struct device *dev, struct resource *parent, resource_size_t start, resource_size_t n);
bool iomem_is_exclusive(u64 addr);
bool resource_is_exclusive(struct resource *resource, u64 addr, resource_size_t size);
int walk_system_ram_range(unsigned long start_pfn, unsigned long nr_pages, void *arg, int (*func)(unsigned long, unsigned long, void *));
int walk_iomem_res_desc(unsigned long desc, unsigned long flags, u64 start, u64 end, void *arg, int (*func)(struct resource *, void *));
struct resource *alloc_free_mem_region(struct resource *base, unsigned long size, unsigned long align, const char *name);
struct address_space *iomem_get_mapping(void);
#endif
