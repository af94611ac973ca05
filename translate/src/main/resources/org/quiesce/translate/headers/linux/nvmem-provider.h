#ifndef QZ_LINUX_NVMEM_PROVIDER_H
#define QZ_LINUX_NVMEM_PROVIDER_H
struct device_node;
struct nvmem_cell_info;
struct nvmem_config;
struct nvmem_device;
#define NVMEM_DEVID_AUTO (-2)
typedef int (*nvmem_reg_read_t)(void *priv, unsigned int offset, void *val, size_t bytes);
typedef int (*nvmem_reg_write_t)(void *priv, unsigned int offset, void *val, size_t bytes);
enum nvmem_type { NVMEM_TYPE_EEPROM = 1, NVMEM_TYPE_BATTERY_BACKED = 3, NVMEM_TYPE_FRAM };
struct nvmem_config {
	struct device *dev;
	const char *name;
	int id;
	struct module *owner;
	const struct nvmem_cell_info *cells;
	int ncells;
	enum nvmem_type type;
	bool read_only;
	bool root_only;
	struct device_node *of_node;
	nvmem_reg_read_t reg_read;
	nvmem_reg_write_t reg_write;
	int size;
	int word_size;
	int stride;
	void *priv;
	bool compat;
	struct device *base_dev;
};
struct nvmem_device *devm_nvmem_register(struct device *dev, const struct nvmem_config *cfg);
#endif
