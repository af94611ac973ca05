#ifndef QZ_LINUX_ULPI_DRIVER_H
#define QZ_LINUX_ULPI_DRIVER_H
#include <linux/mod_devicetable.h>
struct ulpi_ops;
struct ulpi {
	struct ulpi_device_id id;
	const struct ulpi_ops *ops;
	struct device dev;
};
#endif
