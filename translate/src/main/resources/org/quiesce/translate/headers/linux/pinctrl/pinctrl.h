#ifndef QZ_LINUX_PINCTRL_PINCTRL_H
#define QZ_LINUX_PINCTRL_PINCTRL_H
struct device_node;
struct gpio_chip;
struct pin_config_item;
struct pinconf_generic_params;
struct pinconf_ops;
struct pinctrl_desc;
struct pinctrl_dev;
struct pinctrl_gpio_range;
struct pinctrl_map;
struct pinctrl_ops;
struct pinctrl_pin_desc;
struct pinmux_ops;
struct seq_file;
struct pingroup {
	const char *name;
	const unsigned int *pins;
	size_t npins;
};
struct pinctrl_pin_desc {
	unsigned number;
	const char *name;
	void *drv_data;
};
struct pinctrl_gpio_range {
	struct list_head node;
	const char *name;
	unsigned int id;
	unsigned int base;
	unsigned int pin_base;
	unsigned int npins;
	unsigned const *pins;
	struct gpio_chip *gc;
};
struct pinctrl_ops {
	int (*get_groups_count)(struct pinctrl_dev *pctldev);
	const char *(*get_group_name)(struct pinctrl_dev *pctldev, unsigned selector);
	int (*get_group_pins)(struct pinctrl_dev *pctldev, unsigned selector, const unsigned **pins, unsigned *num_pins);
	void (*pin_dbg_show)(struct pinctrl_dev *pctldev, struct seq_file *s, unsigned offset);
	int (*dt_node_to_map)(struct pinctrl_dev *pctldev, struct device_node *np_config, struct pinctrl_map **map, unsigned *num_maps);
	void (*dt_free_map)(struct pinctrl_dev *pctldev, struct pinctrl_map *map, unsigned num_maps);
};
struct pinctrl_desc {
	const char *name;
	const struct pinctrl_pin_desc *pins;
	unsigned int npins;
	const struct pinctrl_ops *pctlops;
	const struct pinmux_ops *pmxops;
	const struct pinconf_ops *confops;
	struct module *owner;
	unsigned int num_custom_params;
	const struct pinconf_generic_params *custom_params;
	const struct pin_config_item *custom_conf_items;
};
int pinctrl_enable(struct pinctrl_dev *pctldev);
struct pinctrl_dev *pinctrl_register(struct pinctrl_desc *pctldesc, struct device *dev, void *driver_data);
int devm_pinctrl_register_and_init(struct device *dev, struct pinctrl_desc *pctldesc, void *driver_data, struct pinctrl_dev **pctldev);
struct pinctrl_dev *devm_pinctrl_register(struct device *dev, struct pinctrl_desc *pctldesc, void *driver_data);
void pinctrl_add_gpio_range(struct pinctrl_dev *pctldev, struct pinctrl_gpio_range *range);
void pinctrl_remove_gpio_range(struct pinctrl_dev *pctldev, struct pinctrl_gpio_range *range);
struct pinctrl_gpio_range *pinctrl_find_gpio_range_from_pin(struct pinctrl_dev *pctldev, unsigned int pin);
struct pinctrl_dev *of_pinctrl_get(struct device_node *np);
const char *pinctrl_dev_get_devname(struct pinctrl_dev *pctldev);
void *pinctrl_dev_get_drvdata(struct pinctrl_dev *pctldev);
#endif
