#ifndef QZ_LINUX_SERDEV_H
#define QZ_LINUX_SERDEV_H
struct acpi_resource;
struct acpi_resource_uart_serialbus;
struct serdev_controller;
struct serdev_device;
struct serdev_device_driver;
struct serdev_device_ops;
struct serdev_device_ops {
	int (*receive_buf)(struct serdev_device *, const unsigned char *, size_t);
	void (*write_wakeup)(struct serdev_device *);
};
struct serdev_device {
	struct device dev;
	int nr;
	struct serdev_controller *ctrl;
	const struct serdev_device_ops *ops;
	struct mutex write_lock;
};
struct serdev_device_driver {
	struct device_driver driver;
	int (*probe)(struct serdev_device *);
	void (*remove)(struct serdev_device *);
};
enum serdev_parity { SERDEV_PARITY_NONE, SERDEV_PARITY_EVEN, SERDEV_PARITY_ODD };
static inline void *serdev_device_get_drvdata(const struct serdev_device *obj) { return dev_get_drvdata(&obj->dev); }
static inline void serdev_device_set_drvdata(struct serdev_device *obj, void *data) { dev_set_drvdata(&obj->dev, data); }
#define serdev_device_driver_register(d) __serdev_device_driver_register(d, THIS_MODULE)
#define module_serdev_device_driver(d) module_driver(d, serdev_device_driver_register, serdev_device_driver_unregister)
struct serdev_device *to_serdev_device(struct device *d);
struct serdev_controller *to_serdev_controller(struct device *d);
void serdev_device_put(struct serdev_device *serdev);
void serdev_device_set_client_ops(struct serdev_device *serdev, const struct serdev_device_ops *ops);
struct serdev_device *serdev_device_alloc(struct serdev_controller *);
int serdev_device_add(struct serdev_device *);
void serdev_device_remove(struct serdev_device *);
int serdev_device_open(struct serdev_device *);
void serdev_device_close(struct serdev_device *);
int devm_serdev_device_open(struct device *, struct serdev_device *);
unsigned int serdev_device_set_baudrate(struct serdev_device *, unsigned int);
void serdev_device_set_flow_control(struct serdev_device *, bool);
int serdev_device_write_buf(struct serdev_device *, const unsigned char *, size_t);
void serdev_device_wait_until_sent(struct serdev_device *, long);
void serdev_device_write_wakeup(struct serdev_device *);
int serdev_device_write(struct serdev_device *, const unsigned char *, size_t, long);
void serdev_device_write_flush(struct serdev_device *);
void serdev_device_driver_unregister(struct serdev_device_driver *sdrv);
int serdev_device_wait_for_cts(struct serdev_device *serdev, bool state, int timeout_ms);
int serdev_device_set_rts(struct serdev_device *serdev, bool enable);
int serdev_device_set_parity(struct serdev_device *serdev, enum serdev_parity parity);
bool serdev_acpi_get_uart_resource(struct acpi_resource *ares, struct acpi_resource_uart_serialbus **uart);
#endif
