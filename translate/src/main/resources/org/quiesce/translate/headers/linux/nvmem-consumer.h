#ifndef QZ_LINUX_NVMEM_CONSUMER_H
#define QZ_LINUX_NVMEM_CONSUMER_H
struct device_node;
struct nvmem_cell;
struct nvmem_device;
struct nvmem_cell_info {
	const char *name;
	unsigned int offset;
	unsigned int bytes;
	unsigned int bit_offset;
	unsigned int nbits;
	struct device_node *np;
};
struct nvmem_cell *nvmem_cell_get(struct device *dev, const char *id);
struct nvmem_cell *devm_nvmem_cell_get(struct device *dev, const char *id);
void nvmem_cell_put(struct nvmem_cell *cell);
void *nvmem_cell_read(struct nvmem_cell *cell, size_t *len);
int nvmem_cell_write(struct nvmem_cell *cell, void *buf, size_t len);
int nvmem_cell_read_u32(struct device *dev, const char *cell_id, u32 *val);
int nvmem_cell_read_variable_le_u32(struct device *dev, const char *cell_id, u32 *val);
void nvmem_device_put(struct nvmem_device *nvmem);
int nvmem_device_read(struct nvmem_device *nvmem, unsigned int offset, size_t bytes, void *buf);
struct nvmem_device *nvmem_device_find(void *data, int (*match)(struct device *dev, const void *data));
struct nvmem_cell *of_nvmem_cell_get(struct device_node *np, const char *id);
#endif
