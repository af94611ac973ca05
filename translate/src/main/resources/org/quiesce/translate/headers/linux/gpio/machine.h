#ifndef QZ_LINUX_GPIO_MACHINE_H
#define QZ_LINUX_GPIO_MACHINE_H
struct gpiod_lookup_table;
enum gpio_lookup_flags { GPIO_ACTIVE_HIGH, GPIO_ACTIVE_LOW, GPIO_OPEN_DRAIN, GPIO_LOOKUP_FLAGS_DEFAULT = 0 };
struct gpiod_lookup {
	const char *key;
	u16 chip_hwnum;
	const char *con_id;
	unsigned int idx;
	unsigned long flags;
};
struct gpiod_lookup_table {
	struct list_head list;
	const char *dev_id;
	struct gpiod_lookup table[];
};
struct gpiod_hog {
	struct list_head list;
	u16 chip_hwnum;
	unsigned long lflags;
	int dflags;
};
#define GPIO_LOOKUP_IDX(k, h, c, i, f) (struct gpiod_lookup){ .key = k, .chip_hwnum = h, .con_id = c, .idx = i, .flags = f }
#define GPIO_LOOKUP(k, h, c, f) GPIO_LOOKUP_IDX(k, h, c, 0, f)
#define GPIO_HOG(k, h, l, f, d) (struct gpiod_hog){ .chip_label = k, .chip_hwnum = h, .line_name = l, .lflags = f, .dflags = d }
void gpiod_add_lookup_table(struct gpiod_lookup_table *table);
void gpiod_add_lookup_tables(struct gpiod_lookup_table **tables, size_t n);
void gpiod_remove_lookup_table(struct gpiod_lookup_table *table);
#endif
