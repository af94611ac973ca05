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
#define to_sensor_dev_attr(a) container_of(a, struct sensor_device_attribute, dev_attr)
#define to_sensor_dev_attr_2(a) container_of(a, struct sensor_device_attribute_2, dev_attr)
#define SENSOR_ATTR(n, m, s, t, i) { .dev_attr = __ATTR(n, m, s, t), .index = i }
#define SENSOR_ATTR_RO(n, f, i) SENSOR_ATTR(n, 0444, f##_show, NULL, i)
#define SENSOR_ATTR_RW(n, f, i) SENSOR_ATTR(n, 0644, f##_show, f##_store, i)
#define SENSOR_ATTR_WO(n, f, i) SENSOR_ATTR(n, 0200, NULL, f##_store, i)
#define SENSOR_DEVICE_ATTR(n, m, s, t, i) struct sensor_device_attribute sensor_dev_attr_##n = SENSOR_ATTR(n, m, s, t, i)
#define SENSOR_DEVICE_ATTR_RO(n, f, i) SENSOR_DEVICE_ATTR(n, 0444, f##_show, NULL, i)
#define SENSOR_DEVICE_ATTR_RW(n, f, i) SENSOR_DEVICE_ATTR(n, 0644, f##_show, f##_store, i)
#define SENSOR_DEVICE_ATTR_WO(n, f, i) SENSOR_DEVICE_ATTR(n, 0200, NULL, f##_store, i)
#define SENSOR_ATTR_2(n, m, s, t, r, i) { .dev_attr = __ATTR(n, m, s, t), .index = i, .nr = r }
#define SENSOR_ATTR_2_RO(n, f, r, i) SENSOR_ATTR_2(n, 0444, f##_show, NULL, r, i)
#define SENSOR_ATTR_2_RW(n, f, r, i) SENSOR_ATTR_2(n, 0644, f##_show, f##_store, r, i)
#define SENSOR_ATTR_2_WO(n, f, r, i) SENSOR_ATTR_2(n, 0200, NULL, f##_store, r, i)
#define SENSOR_DEVICE_ATTR_2(n, m, s, t, r, i) struct sensor_device_attribute_2 sensor_dev_attr_##n = SENSOR_ATTR_2(n, m, s, t, r, i)
#define SENSOR_DEVICE_ATTR_2_RO(n, f, r, i) SENSOR_DEVICE_ATTR_2(n, 0444, f##_show, NULL, r, i)
#define SENSOR_DEVICE_ATTR_2_RW(n, f, r, i) SENSOR_DEVICE_ATTR_2(n, 0644, f##_show, f##_store, r, i)
#define SENSOR_DEVICE_ATTR_2_WO(n, f, r, i) SENSOR_DEVICE_ATTR_2(n, 0200, NULL, f##_store, r, i)
#endif
