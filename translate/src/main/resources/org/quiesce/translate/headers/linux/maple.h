#ifndef QZ_LINUX_MAPLE_H
#define QZ_LINUX_MAPLE_H
struct maple_buffer;
struct maple_device;
struct maple_driver;
struct mapleq;
#define to_maple_dev(a_) container_of(a_, struct maple_device, dev)
#define to_maple_driver(a_) container_of(a_, struct maple_driver, drv)
#define maple_get_drvdata(a_) dev_get_drvdata(&(a_)-> dev)
#define maple_set_drvdata(a_, b_) dev_set_drvdata(&(a_)-> dev, (b_))
enum maple_code { __qz_maple_code };
struct mapleq {
	struct list_head list;
	struct maple_device *dev;
	struct maple_buffer *recvbuf;
	void *sendbuf;
	unsigned char length;
	enum maple_code command;
};
struct maple_devinfo {
	unsigned long function;
	unsigned long function_data[3];
	char product_name[31];
	unsigned short max_power;
};
struct maple_device {
	struct maple_driver *driver;
	struct mapleq *mq;
	void (*callback)(struct mapleq *mq);
	unsigned long interval;
	unsigned long function;
	struct maple_devinfo devinfo;
	unsigned char port;
	unsigned char unit;
	char product_name[32];
	atomic_t busy;
	struct device dev;
};
struct maple_driver {
	unsigned long function;
	struct device_driver drv;
};
void maple_getcond_callback(struct maple_device *dev, void (*callback)(struct mapleq *mq), unsigned long interval, unsigned long function);
int maple_driver_register(struct maple_driver *);
void maple_driver_unregister(struct maple_driver *);
#endif
