#ifndef QZ_LINUX_AUXILIARY_BUS_H
#define QZ_LINUX_AUXILIARY_BUS_H
#include <linux/mod_devicetable.h>
struct auxiliary_device;
struct auxiliary_device_id;
struct auxiliary_driver;
#define auxiliary_device_add(a_) __auxiliary_device_add(a_, KBUILD_MODNAME)
struct auxiliary_device {
	struct device dev;
	const char *name;
	u32 id;
};
struct auxiliary_driver {
	int (*probe)(struct auxiliary_device *auxdev, const struct auxiliary_device_id *id);
	void (*remove)(struct auxiliary_device *auxdev);
	void (*shutdown)(struct auxiliary_device *auxdev);
	int (*suspend)(struct auxiliary_device *auxdev, pm_message_t state);
	int (*resume)(struct auxiliary_device *auxdev);
	const char *name;
	struct device_driver driver;
	const struct auxiliary_device_id *id_table;
};
static inline void *auxiliary_get_drvdata(const struct auxiliary_device *obj) { return dev_get_drvdata(&obj->dev); }
static inline void auxiliary_set_drvdata(struct auxiliary_device *obj, void *data) { dev_set_drvdata(&obj->dev, data); }
#define to_auxiliary_dev(d) container_of((d), struct auxiliary_device, dev)
#define auxiliary_driver_register(d) __auxiliary_driver_register(d, THIS_MODULE, KBUILD_MODNAME)
#define module_auxiliary_driver(d) module_driver(d, auxiliary_driver_register, auxiliary_driver_unregister)
struct auxiliary_driver *to_auxiliary_drv(struct device_driver *drv);
int auxiliary_device_init(struct auxiliary_device *auxdev);
int __auxiliary_device_add(struct auxiliary_device *auxdev, const char *modname);
void auxiliary_device_uninit(struct auxiliary_device *auxdev);
void auxiliary_device_delete(struct auxiliary_device *auxdev);
void auxiliary_driver_unregister(struct auxiliary_driver *auxdrv);
#endif
