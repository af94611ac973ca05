#ifndef QZ_LINUX_GPIO_H
#define QZ_LINUX_GPIO_H
#define GPIOF_DIR_OUT 0
#define GPIOF_INIT_HIGH 2
#define GPIOF_IN 1
#define GPIOF_OUT_INIT_LOW 0
#define GPIOF_OUT_INIT_HIGH 2
#define GPIOF_ACTIVE_LOW 4
#define GPIOF_EXPORT 0x20
struct gpio {
	unsigned gpio;
	unsigned long flags;
	const char *label;
};
int devm_gpio_request(struct device *dev, unsigned gpio, const char *label);
int devm_gpio_request_one(struct device *dev, unsigned gpio, unsigned long flags, const char *label);
#endif
