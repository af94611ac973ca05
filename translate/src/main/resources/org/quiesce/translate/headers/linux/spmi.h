#ifndef QZ_LINUX_SPMI_H
#define QZ_LINUX_SPMI_H

static inline void *spmi_device_get_drvdata(const struct spmi_device *obj) { return dev_get_drvdata(&obj->dev); }
static inline void spmi_device_set_drvdata(struct spmi_device *obj, void *data) { dev_set_drvdata(&obj->dev, data); }
#define spmi_driver_register(d) __spmi_driver_register(d, THIS_MODULE)
#define module_spmi_driver(d) module_driver(d, spmi_driver_register, spmi_driver_unregister)
static inline void *spmi_controller_get_drvdata(const struct spmi_controller *c) { return dev_get_drvdata(&c->dev); }
#endif
