#ifndef QZ_LINUX_IIO_TRIGGER_H
#define QZ_LINUX_IIO_TRIGGER_H
#include <linux/device.h>
#include <linux/module.h>
struct iio_dev;
struct iio_trigger;
struct iio_trigger_ops {
	int (*set_trigger_state)(struct iio_trigger *trig, bool state);
	void (*reenable)(struct iio_trigger *trig);
	int (*validate_device)(struct iio_trigger *trig, struct iio_dev *indio_dev);
};
struct iio_trigger {
	const struct iio_trigger_ops *ops;
	struct module *owner;
	int id;
	const char *name;
	struct device dev;
	bool attached_own_device;
};
static inline void iio_trigger_set_drvdata(struct iio_trigger *trig, void *data) { dev_set_drvdata(&trig->dev, data); }
static inline void *iio_trigger_get_drvdata(struct iio_trigger *trig) { return dev_get_drvdata(&trig->dev); }
struct iio_trigger *iio_trigger_alloc(struct device *parent, const char *fmt, ...);
struct iio_trigger *devm_iio_trigger_alloc(struct device *parent, const char *fmt, ...);
struct iio_trigger *iio_trigger_get(struct iio_trigger *trig);
void iio_trigger_put(struct iio_trigger *trig);
void iio_trigger_free(struct iio_trigger *trig);
int iio_trigger_register(struct iio_trigger *trig);
int devm_iio_trigger_register(struct device *dev, struct iio_trigger *trig);
void iio_trigger_unregister(struct iio_trigger *trig);
void iio_trigger_poll(struct iio_trigger *trig);
void iio_trigger_poll_chained(struct iio_trigger *trig);
void iio_trigger_notify_done(struct iio_trigger *trig);
int iio_trigger_set_immutable(struct iio_dev *indio_dev, struct iio_trigger *trig);
int iio_trigger_validate_own_device(struct iio_trigger *trig, struct iio_dev *indio_dev);
bool iio_trigger_using_own(struct iio_dev *indio_dev);
#endif
