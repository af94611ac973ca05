#ifndef QZ_LINUX_HWMON_SYSFS_H
#define QZ_LINUX_HWMON_SYSFS_H
struct sensor_device_attribute {
	struct device_attribute dev_attr;
	int index;
};
struct sensor_device_attribute_2 {
	struct device_attribute dev_attr;
	u8 index;
	u8 nr;
};
#endif
