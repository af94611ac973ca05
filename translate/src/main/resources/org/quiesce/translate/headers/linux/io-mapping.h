#ifndef QZ_LINUX_IO_MAPPING_H
#define QZ_LINUX_IO_MAPPING_H
struct io_mapping;
struct io_mapping {
	resource_size_t base;
	unsigned long size;
	pgprot_t prot;
	void *iomem;
};
void *io_mapping_map_atomic_wc(struct io_mapping *mapping, unsigned long offset);
void io_mapping_unmap_atomic(void *vaddr);
void *io_mapping_map_wc(struct io_mapping *mapping, unsigned long offset, unsigned long size);
void io_mapping_unmap(void *vaddr);
struct io_mapping *io_mapping_create_wc(resource_size_t base, unsigned long size);
void io_mapping_free(struct io_mapping *iomap);
#endif
