#ifndef QZ_LINUX_ZORRO_H
#define QZ_LINUX_ZORRO_H
#include <linux/ioport.h>
#include <linux/mod_devicetable.h>
struct zorro_dev;
struct zorro_device_id;
struct zorro_driver;
#define ZORRO_ID(a_, b_, c_) ((ZORRO_MANUF_##a_ << 16) | ((b_) << 8) | (c_))
typedef __u32 zorro_id;
struct ExpansionRom {
	__be32 er_SerialNumber;
};
struct zorro_dev {
	struct ExpansionRom rom;
	zorro_id id;
	struct device dev;
	u16 slotaddr;
	char name[64];
	struct resource resource;
};
struct zorro_driver {
	struct list_head node;
	char *name;
	const struct zorro_device_id *id_table;
	int (*probe)(struct zorro_dev *z, const struct zorro_device_id *id);
	void (*remove)(struct zorro_dev *z);
	struct device_driver driver;
};
int zorro_register_driver(struct zorro_driver *);
void zorro_unregister_driver(struct zorro_driver *);
struct zorro_dev *zorro_find_device(zorro_id id, struct zorro_dev *from);
void *zorro_get_drvdata(struct zorro_dev *z);
void zorro_set_drvdata(struct zorro_dev *z, void *data);
#endif
