#ifndef QZ_LINUX_PINCTRL_CONSUMER_H
#define QZ_LINUX_PINCTRL_CONSUMER_H
struct gpio_chip;
struct pinctrl;
struct pinctrl_state;
int pinctrl_gpio_request(unsigned gpio);
void pinctrl_gpio_free(unsigned gpio);
int pinctrl_gpio_direction_input(struct gpio_chip *gc, unsigned int offset);
int pinctrl_gpio_direction_output(struct gpio_chip *gc, unsigned int offset);
void pinctrl_put(struct pinctrl *p);
struct pinctrl_state *pinctrl_lookup_state(struct pinctrl *p, const char *name);
int pinctrl_select_state(struct pinctrl *p, struct pinctrl_state *s);
struct pinctrl *devm_pinctrl_get(struct device *dev);
int pinctrl_select_default_state(struct device *dev);
int pinctrl_pm_select_default_state(struct device *dev);
int pinctrl_pm_select_sleep_state(struct device *dev);
int pinctrl_pm_select_idle_state(struct device *dev);
struct pinctrl *pinctrl_get_select(struct device *dev, const char *name);
struct pinctrl *devm_pinctrl_get_select(struct device *dev, const char *name);
struct pinctrl *devm_pinctrl_get_select_default(struct device *dev);
#endif
