#ifndef QZ_LINUX_OF_GPIO_H
#define QZ_LINUX_OF_GPIO_H
#include <linux/gpio.h>
#include <linux/gpio/driver.h>
#include <linux/irqchip/chained_irq.h>
#include <linux/of.h>
struct device_node;
struct of_mm_gpio_chip;
enum of_gpio_flags { OF_GPIO_ACTIVE_LOW = 1 };
struct of_mm_gpio_chip {
	struct gpio_chip gc;
	void (*save_regs)(struct of_mm_gpio_chip *mm_gc);
	void *regs;
};
int of_get_named_gpio_flags(const struct device_node *np, const char *list_name, int index, enum of_gpio_flags *flags);
int of_mm_gpiochip_add_data(struct device_node *np, struct of_mm_gpio_chip *mm_gc, void *data);
void of_mm_gpiochip_remove(struct of_mm_gpio_chip *mm_gc);
int of_get_gpio_flags(const struct device_node *np, int index, enum of_gpio_flags *flags);
int of_get_named_gpio(const struct device_node *np, const char *propname, int index);
#endif
