#ifndef QZ_LINUX_GPIO_H
#define QZ_LINUX_GPIO_H
#include <linux/gpio/consumer.h>
#include <linux/of.h>
struct gpio;
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
int gpio_get_value(unsigned int gpio);
void gpio_set_value(unsigned int gpio, int value);
int gpio_to_irq(unsigned int gpio);
int devm_gpio_request(struct device *dev, unsigned gpio, const char *label);
int devm_gpio_request_one(struct device *dev, unsigned gpio, unsigned long flags, const char *label);
bool gpio_is_valid(int number);
int gpio_request(unsigned gpio, const char *label);
void gpio_free(unsigned gpio);
int gpio_direction_input(unsigned gpio);
int gpio_direction_output(unsigned gpio, int value);
int gpio_set_debounce(unsigned gpio, unsigned debounce);
int gpio_get_value_cansleep(unsigned gpio);
void gpio_set_value_cansleep(unsigned gpio, int value);
int gpio_request_one(unsigned gpio, unsigned long flags, const char *label);
int gpio_request_array(const struct gpio *array, size_t num);
void gpio_free_array(const struct gpio *array, size_t num);
int gpio_export(unsigned gpio, bool direction_may_change);
void gpio_unexport(unsigned gpio);
#endif
