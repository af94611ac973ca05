#ifndef QZ_LINUX_EXTCON_PROVIDER_H
#define QZ_LINUX_EXTCON_PROVIDER_H
#include <linux/extcon.h>
struct extcon_dev;
union extcon_property_value;
int devm_extcon_dev_register(struct device *dev, struct extcon_dev *edev);
struct extcon_dev *devm_extcon_dev_allocate(struct device *dev, const unsigned int *cable);
int extcon_set_state_sync(struct extcon_dev *edev, unsigned int id, bool state);
int extcon_set_property(struct extcon_dev *edev, unsigned int id, unsigned int prop, union extcon_property_value prop_val);
int extcon_set_property_capability(struct extcon_dev *edev, unsigned int id, unsigned int prop);
#endif
