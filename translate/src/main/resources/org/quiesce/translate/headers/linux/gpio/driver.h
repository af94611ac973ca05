#ifndef QZ_LINUX_GPIO_DRIVER_H
#define QZ_LINUX_GPIO_DRIVER_H
#include <linux/gpio/consumer.h>
#include <linux/gpio/machine.h>
#include <linux/irq.h>
#include <linux/irqdomain.h>
#include <linux/irqhandler.h>
#include <linux/of.h>
#include <linux/pinctrl/pinconf-generic.h>
struct device_node;
struct fwnode_handle;
struct gpio_chip;
struct gpio_desc;
struct gpio_device;
struct gpio_irq_chip;
struct irq_chip;
struct irq_data;
struct irq_domain;
struct of_phandle_args;
struct seq_file;
union gpio_irq_fwspec;
#define GPIO_LINE_DIRECTION_IN 1
#define GPIO_LINE_DIRECTION_OUT 0
#define GPIOCHIP_IRQ_RESOURCE_HELPERS .irq_request_resources = gpiochip_irq_reqres,.irq_release_resources = gpiochip_irq_relres
#define gpiochip_add_data(a_, b_) gpiochip_add_data_with_key(a_, b_, NULL, NULL)
#define devm_gpiochip_add_data(a_, b_, c_) devm_gpiochip_add_data_with_key(a_, b_, c_, NULL, NULL)
union gpio_irq_fwspec {
	struct irq_fwspec fwspec;
};
struct gpio_irq_chip {
	struct irq_chip *chip;
	struct irq_domain *domain;
	struct fwnode_handle *fwnode;
	struct irq_domain *parent_domain;
	int (*child_to_parent_hwirq)(struct gpio_chip *gc, unsigned int child_hwirq, unsigned int child_type, unsigned int *parent_hwirq, unsigned int *parent_type);
	int (*populate_parent_alloc_arg)(struct gpio_chip *gc, union gpio_irq_fwspec *fwspec, unsigned int parent_hwirq, unsigned int parent_type);
	unsigned int (*child_offset_to_irq)(struct gpio_chip *gc, unsigned int pin);
	struct irq_domain_ops child_irq_domain_ops;
	irq_flow_handler_t handler;
	unsigned int default_type;
	struct lock_class_key *lock_key;
	irq_flow_handler_t parent_handler;
	union {
		void *parent_handler_data;
	};
	unsigned int num_parents;
	unsigned int *parents;
	unsigned int *map;
	bool threaded;
	bool initialized;
	int (*init_hw)(struct gpio_chip *gc);
	void (*init_valid_mask)(struct gpio_chip *gc, unsigned long *valid_mask, unsigned int ngpios);
	unsigned long *valid_mask;
	unsigned int first;
	void (*irq_enable)(struct irq_data *data);
	void (*irq_disable)(struct irq_data *data);
	void (*irq_unmask)(struct irq_data *data);
	void (*irq_mask)(struct irq_data *data);
};
struct gpio_chip {
	const char *label;
	struct gpio_device *gpiodev;
	struct device *parent;
	struct fwnode_handle *fwnode;
	struct module *owner;
	int (*request)(struct gpio_chip *gc, unsigned int offset);
	void (*free)(struct gpio_chip *gc, unsigned int offset);
	int (*get_direction)(struct gpio_chip *gc, unsigned int offset);
	int (*direction_input)(struct gpio_chip *gc, unsigned int offset);
	int (*direction_output)(struct gpio_chip *gc, unsigned int offset, int value);
	int (*get)(struct gpio_chip *gc, unsigned int offset);
	int (*get_multiple)(struct gpio_chip *gc, unsigned long *mask, unsigned long *bits);
	void (*set)(struct gpio_chip *gc, unsigned int offset, int value);
	void (*set_multiple)(struct gpio_chip *gc, unsigned long *mask, unsigned long *bits);
	int (*set_config)(struct gpio_chip *gc, unsigned int offset, unsigned long config);
	int (*to_irq)(struct gpio_chip *gc, unsigned int offset);
	void (*dbg_show)(struct seq_file *s, struct gpio_chip *gc);
	int (*init_valid_mask)(struct gpio_chip *gc, unsigned long *valid_mask, unsigned int ngpios);
	int (*add_pin_ranges)(struct gpio_chip *gc);
	int base;
	u16 ngpio;
	u16 offset;
	const char *const *names;
	bool can_sleep;
	unsigned long (*read_reg)(void *reg);
	void (*write_reg)(void *reg, unsigned long data);
	void *reg_set;
	raw_spinlock_t bgpio_lock;
	struct gpio_irq_chip irq;
	unsigned long *valid_mask;
	struct device_node *of_node;
	unsigned int of_gpio_n_cells;
	int (*of_xlate)(struct gpio_chip *gc, const struct of_phandle_args *gpiospec, u32 *flags);
};
struct bgpio_pdata {
	const char *label;
	int base;
	int ngpio;
};
const char *gpiochip_is_requested(struct gpio_chip *gc, unsigned int offset);
int gpiochip_add_data_with_key(struct gpio_chip *gc, void *data, struct lock_class_key *lock_key, struct lock_class_key *request_key);
void gpiochip_remove(struct gpio_chip *gc);
int devm_gpiochip_add_data_with_key(struct device *dev, struct gpio_chip *gc, void *data, struct lock_class_key *lock_key, struct lock_class_key *request_key);
struct gpio_chip *gpiochip_find(void *data, int (*match)(struct gpio_chip *gc, void *data));
bool gpiochip_line_is_irq(struct gpio_chip *gc, unsigned int offset);
int gpiochip_reqres_irq(struct gpio_chip *gc, unsigned int offset);
void gpiochip_relres_irq(struct gpio_chip *gc, unsigned int offset);
void gpiochip_disable_irq(struct gpio_chip *gc, unsigned int offset);
void gpiochip_enable_irq(struct gpio_chip *gc, unsigned int offset);
int gpiochip_irq_reqres(struct irq_data *data);
void gpiochip_irq_relres(struct irq_data *data);
void gpio_irq_chip_set_chip(struct gpio_irq_chip *girq, const struct irq_chip *chip);
bool gpiochip_line_is_valid(const struct gpio_chip *gc, unsigned int offset);
void *gpiochip_get_data(struct gpio_chip *gc);
int bgpio_init(struct gpio_chip *gc, struct device *dev, unsigned long sz, void *dat, void *set, void *clr, void *dirout, void *dirin, unsigned long flags);
int gpiochip_generic_request(struct gpio_chip *gc, unsigned int offset);
void gpiochip_generic_free(struct gpio_chip *gc, unsigned int offset);
int gpiochip_generic_config(struct gpio_chip *gc, unsigned int offset, unsigned long config);
int gpiochip_add_pin_range(struct gpio_chip *gc, const char *pinctl_name, unsigned int gpio_offset, unsigned int pin_offset, unsigned int npins);
struct gpio_desc *gpiochip_request_own_desc(struct gpio_chip *gc, unsigned int hwnum, const char *label, enum gpio_lookup_flags lflags, enum gpiod_flags dflags);
void gpiochip_free_own_desc(struct gpio_desc *desc);
int gpiochip_lock_as_irq(struct gpio_chip *gc, unsigned int offset);
void gpiochip_unlock_as_irq(struct gpio_chip *gc, unsigned int offset);
struct gpio_chip *gpiod_to_chip(const struct gpio_desc *desc);
#endif
