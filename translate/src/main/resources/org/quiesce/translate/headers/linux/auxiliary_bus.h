#ifndef QZ_LINUX_AUXILIARY_BUS_H
#define QZ_LINUX_AUXILIARY_BUS_H
struct auxiliary_device;
struct auxiliary_device_id;
struct auxiliary_driver;
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
void *auxiliary_get_drvdata(struct auxiliary_device *auxdev);
void auxiliary_set_drvdata(struct auxiliary_device *auxdev, void *data);
struct auxiliary_device *to_auxiliary_dev(struct device *dev);
struct auxiliary_driver *to_auxiliary_drv(struct device_driver *drv);
int auxiliary_device_init(struct auxiliary_device *auxdev);
void auxiliary_device_uninit(struct auxiliary_device *auxdev);
void auxiliary_device_delete(struct auxiliary_device *auxdev);
void auxiliary_driver_unregister(struct auxiliary_driver *auxdrv);
#endif
