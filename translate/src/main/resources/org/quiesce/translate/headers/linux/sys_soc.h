#ifndef QZ_LINUX_SYS_SOC_H
#define QZ_LINUX_SYS_SOC_H
struct soc_device;
struct soc_device_attribute;
struct soc_device_attribute {
	const char *machine;
	const char *family;
	const char *revision;
	const char *serial_number;
	const char *soc_id;
	const void *data;
};
struct soc_device *soc_device_register(struct soc_device_attribute *soc_plat_dev_attr);
void soc_device_unregister(struct soc_device *soc_dev);
struct device *soc_device_to_device(struct soc_device *soc);
const struct soc_device_attribute *soc_device_match(const struct soc_device_attribute *matches);
#endif
