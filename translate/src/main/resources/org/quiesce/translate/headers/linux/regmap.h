#ifndef QZ_LINUX_REGMAP_H
#define QZ_LINUX_REGMAP_H
#include <linux/fwnode.h>
#include <linux/io.h>
#include <linux/scc.h>
struct clk;
struct irq_domain;
struct reg_default;
struct reg_field;
struct reg_sequence;
struct regmap;
struct regmap_access_table;
struct regmap_async;
struct regmap_bus;
struct regmap_config;
struct regmap_field;
struct regmap_irq;
struct regmap_irq_chip;
struct regmap_irq_chip_data;
struct regmap_irq_sub_irq_map;
struct regmap_range;
struct regmap_range_cfg;
enum regcache_type { REGCACHE_NONE, REGCACHE_RBTREE, REGCACHE_FLAT = 3 };
struct reg_default {
	unsigned int reg;
	unsigned int def;
};
struct reg_sequence {
	unsigned int reg;
	unsigned int def;
	unsigned int delay_us;
};
enum regmap_endian { REGMAP_ENDIAN_BIG = 1, REGMAP_ENDIAN_LITTLE, REGMAP_ENDIAN_NATIVE };
struct regmap_range {
	unsigned int range_min;
	unsigned int range_max;
};
struct regmap_access_table {
	const struct regmap_range *yes_ranges;
	unsigned int n_yes_ranges;
	const struct regmap_range *no_ranges;
	unsigned int n_no_ranges;
};
typedef void (*regmap_lock)(void *);
typedef void (*regmap_unlock)(void *);
struct regmap_config {
	const char *name;
	int reg_bits;
	int reg_stride;
	int reg_downshift;
	unsigned int reg_base;
	int pad_bits;
	int val_bits;
	bool (*writeable_reg)(struct device *dev, unsigned int reg);
	bool (*readable_reg)(struct device *dev, unsigned int reg);
	bool (*volatile_reg)(struct device *dev, unsigned int reg);
	bool (*precious_reg)(struct device *dev, unsigned int reg);
	bool (*readable_noinc_reg)(struct device *dev, unsigned int reg);
	bool disable_locking;
	regmap_lock lock;
	regmap_unlock unlock;
	void *lock_arg;
	int (*reg_read)(void *context, unsigned int reg, unsigned int *val);
	int (*reg_write)(void *context, unsigned int reg, unsigned int val);
	int (*reg_update_bits)(void *context, unsigned int reg, unsigned int mask, unsigned int val);
	int (*read)(void *context, const void *reg_buf, size_t reg_size, void *val_buf, size_t val_size);
	int (*write)(void *context, const void *data, size_t count);
	size_t max_raw_read;
	size_t max_raw_write;
	bool fast_io;
	bool io_port;
	unsigned int max_register;
	const struct regmap_access_table *wr_table;
	const struct regmap_access_table *rd_table;
	const struct regmap_access_table *volatile_table;
	const struct reg_default *reg_defaults;
	unsigned int num_reg_defaults;
	enum regcache_type cache_type;
	unsigned int num_reg_defaults_raw;
	unsigned long read_flag_mask;
	unsigned long write_flag_mask;
	bool use_single_read;
	bool use_single_write;
	bool can_multi_write;
	enum regmap_endian reg_format_endian;
	enum regmap_endian val_format_endian;
	const struct regmap_range_cfg *ranges;
	unsigned int num_ranges;
	bool use_hwlock;
	unsigned int hwlock_id;
	unsigned int hwlock_mode;
	bool can_sleep;
};
struct regmap_range_cfg {
	const char *name;
	unsigned int range_min;
	unsigned int range_max;
	unsigned int selector_reg;
	unsigned int selector_mask;
	int selector_shift;
	unsigned int window_start;
	unsigned int window_len;
};
typedef int (*regmap_hw_write)(void *context, const void *data, size_t count);
typedef int (*regmap_hw_gather_write)(void *context, const void *reg, size_t reg_len, const void *val, size_t val_len);
typedef int (*regmap_hw_async_write)(void *context, const void *reg, size_t reg_len, const void *val, size_t val_len, struct regmap_async *async);
typedef int (*regmap_hw_read)(void *context, const void *reg_buf, size_t reg_size, void *val_buf, size_t val_size);
typedef int (*regmap_hw_reg_read)(void *context, unsigned int reg, unsigned int *val);
typedef int (*regmap_hw_reg_write)(void *context, unsigned int reg, unsigned int val);
typedef int (*regmap_hw_reg_update_bits)(void *context, unsigned int reg, unsigned int mask, unsigned int val);
typedef void (*regmap_hw_free_context)(void *context);
struct regmap_bus {
	bool fast_io;
	regmap_hw_write write;
	regmap_hw_gather_write gather_write;
	regmap_hw_async_write async_write;
	regmap_hw_reg_write reg_write;
	regmap_hw_reg_update_bits reg_update_bits;
	regmap_hw_read read;
	regmap_hw_reg_read reg_read;
	regmap_hw_free_context free_context;
	u8 read_flag_mask;
	enum regmap_endian reg_format_endian_default;
	enum regmap_endian val_format_endian_default;
	size_t max_raw_read;
	size_t max_raw_write;
};
struct reg_field {
	unsigned int reg;
	unsigned int lsb;
	unsigned int msb;
	unsigned int id_size;
	unsigned int id_offset;
};
struct regmap_irq_type {
	unsigned int type_reg_offset;
	unsigned int type_reg_mask;
	unsigned int type_rising_val;
	unsigned int type_falling_val;
	unsigned int type_level_low_val;
	unsigned int type_level_high_val;
	unsigned int types_supported;
};
struct regmap_irq {
	unsigned int reg_offset;
	unsigned int mask;
	struct regmap_irq_type type;
};
struct regmap_irq_sub_irq_map {
	unsigned int num_regs;
	unsigned int *offset;
};
struct regmap_irq_chip {
	const char *name;
	unsigned int main_status;
	unsigned int num_main_status_bits;
	struct regmap_irq_sub_irq_map *sub_reg_offsets;
	int num_main_regs;
	unsigned int status_base;
	unsigned int mask_base;
	unsigned int unmask_base;
	unsigned int ack_base;
	unsigned int wake_base;
	unsigned int type_base;
	unsigned int *virt_reg_base;
	const unsigned int *config_base;
	unsigned int irq_reg_stride;
	unsigned int init_ack_masked : 1;
	unsigned int mask_invert : 1;
	unsigned int mask_unmask_non_inverted : 1;
	unsigned int use_ack : 1;
	unsigned int ack_invert : 1;
	unsigned int clear_ack : 1;
	unsigned int wake_invert : 1;
	unsigned int runtime_pm : 1;
	unsigned int type_invert : 1;
	unsigned int type_in_mask : 1;
	unsigned int clear_on_unmask : 1;
	unsigned int not_fixed_stride : 1;
	int num_regs;
	const struct regmap_irq *irqs;
	int num_irqs;
	int num_type_reg;
	int num_virt_regs;
	int (*handle_pre_irq)(void *irq_drv_data);
	int (*handle_post_irq)(void *irq_drv_data);
	int (*set_type_virt)(unsigned int **buf, unsigned int type, unsigned long hwirq, int reg);
	void *irq_drv_data;
};
#define regmap_reg_range(lo, hi) { .range_min = lo, .range_max = hi }
#define REG_SEQ(r, d, us) { .reg = r, .def = d, .delay_us = us }
#define REG_SEQ0(r, d) { .reg = r, .def = d }
#define REG_FIELD(r, l, m) { .reg = (r), .lsb = (l), .msb = (m) }
#define REG_FIELD_ID(r, l, m, s, o) { .reg = (r), .lsb = (l), .msb = (m), .id_size = (s), .id_offset = (o) }
#define REGMAP_IRQ_REG(i, o, m) [i] = { .reg_offset = (o), .mask = (m) }
#define REGMAP_IRQ_REG_LINE(i, b) [i] = { .mask = BIT((i) % (b)), .reg_offset = (i) / (b) }
#define REGMAP_IRQ_MAIN_REG_OFFSET(a) { .num_regs = ARRAY_SIZE(a), .offset = &(a)[0] }
struct regmap *regmap_init(struct device *dev, const struct regmap_bus *bus, void *ctx, const struct regmap_config *config);
struct regmap *regmap_init_i2c(struct i2c_client *i2c, const struct regmap_config *config);
struct regmap *regmap_init_spi(struct spi_device *spi, const struct regmap_config *config);
struct regmap *regmap_init_mmio(struct device *dev, void *regs, const struct regmap_config *config);
struct regmap *regmap_init_mmio_clk(struct device *dev, const char *clk, void *regs, const struct regmap_config *config);
struct regmap *devm_regmap_init(struct device *dev, const struct regmap_bus *bus, void *ctx, const struct regmap_config *config);
struct regmap *devm_regmap_init_i2c(struct i2c_client *i2c, const struct regmap_config *config);
struct regmap *devm_regmap_init_spi(struct spi_device *spi, const struct regmap_config *config);
struct regmap *devm_regmap_init_mmio(struct device *dev, void *regs, const struct regmap_config *config);
struct regmap *devm_regmap_init_mmio_clk(struct device *dev, const char *clk, void *regs, const struct regmap_config *config);
struct regmap *devm_regmap_init_spmi_base(struct spmi_device *dev, const struct regmap_config *config);
struct regmap *devm_regmap_init_spmi_ext(struct spmi_device *dev, const struct regmap_config *config);
struct regmap *devm_regmap_init_sccb(struct i2c_client *i2c, const struct regmap_config *config);
struct regmap *devm_regmap_init_w1(struct device *dev, const struct regmap_config *config);
struct regmap *devm_regmap_init_sdw(struct sdw_slave *sdw, const struct regmap_config *config);
struct regmap *devm_regmap_init_slimbus(struct slim_device *dev, const struct regmap_config *config);
#define regmap_read_poll_timeout(m, a, v, c, s, t) ({ int __qz_e; int __qz_t = read_poll_timeout(regmap_read, __qz_e, __qz_e || (c), s, t, false, (m), (a), &(v)); __qz_e ?: __qz_t; })
#define regmap_read_poll_timeout_atomic(m, a, v, c, s, t) regmap_read_poll_timeout(m, a, v, c, s, t)
#define regmap_field_read_poll_timeout(f, v, c, s, t) ({ int __qz_e; int __qz_t = read_poll_timeout(regmap_field_read, __qz_e, __qz_e || (c), s, t, false, (f), &(v)); __qz_e ?: __qz_t; })
struct regmap *__regmap_init(struct device *dev, const struct regmap_bus *bus, void *bus_context, const struct regmap_config *config, struct lock_class_key *lock_key, const char *lock_name);
struct regmap *__devm_regmap_init(struct device *dev, const struct regmap_bus *bus, void *bus_context, const struct regmap_config *config, struct lock_class_key *lock_key, const char *lock_name);
int regmap_attach_dev(struct device *dev, struct regmap *map, const struct regmap_config *config);
bool regmap_ac97_default_volatile(struct device *dev, unsigned int reg);
int regmap_mmio_attach_clk(struct regmap *map, struct clk *clk);
void regmap_exit(struct regmap *map);
int regmap_reinit_cache(struct regmap *map, const struct regmap_config *config);
struct regmap *dev_get_regmap(struct device *dev, const char *name);
struct device *regmap_get_device(struct regmap *map);
int regmap_write(struct regmap *map, unsigned int reg, unsigned int val);
int regmap_raw_write(struct regmap *map, unsigned int reg, const void *val, size_t val_len);
int regmap_noinc_write(struct regmap *map, unsigned int reg, const void *val, size_t val_len);
int regmap_bulk_write(struct regmap *map, unsigned int reg, const void *val, size_t val_count);
int regmap_multi_reg_write(struct regmap *map, const struct reg_sequence *regs, int num_regs);
int regmap_multi_reg_write_bypassed(struct regmap *map, const struct reg_sequence *regs, int num_regs);
int regmap_read(struct regmap *map, unsigned int reg, unsigned int *val);
int regmap_raw_read(struct regmap *map, unsigned int reg, void *val, size_t val_len);
int regmap_noinc_read(struct regmap *map, unsigned int reg, void *val, size_t val_len);
int regmap_bulk_read(struct regmap *map, unsigned int reg, void *val, size_t val_count);
int regmap_update_bits(struct regmap *map, unsigned int reg, unsigned int mask, unsigned int val);
int regmap_update_bits_check(struct regmap *map, unsigned int reg, unsigned int mask, unsigned int val, bool *change);
int regmap_write_bits(struct regmap *map, unsigned int reg, unsigned int mask, unsigned int val);
int regmap_get_val_bytes(struct regmap *map);
int regmap_get_reg_stride(struct regmap *map);
int regmap_async_complete(struct regmap *map);
int regcache_sync(struct regmap *map);
int regcache_sync_region(struct regmap *map, unsigned int min, unsigned int max);
int regcache_drop_region(struct regmap *map, unsigned int min, unsigned int max);
void regcache_cache_only(struct regmap *map, bool enable);
void regcache_cache_bypass(struct regmap *map, bool enable);
void regcache_mark_dirty(struct regmap *map);
int regmap_register_patch(struct regmap *map, const struct reg_sequence *regs, int num_regs);
int regmap_set_bits(struct regmap *map, unsigned int reg, unsigned int bits);
int regmap_clear_bits(struct regmap *map, unsigned int reg, unsigned int bits);
int regmap_test_bits(struct regmap *map, unsigned int reg, unsigned int bits);
struct regmap_field *devm_regmap_field_alloc(struct device *dev, struct regmap *regmap, struct reg_field reg_field);
int devm_regmap_field_bulk_alloc(struct device *dev, struct regmap *regmap, struct regmap_field **field, const struct reg_field *reg_field, int num_fields);
int regmap_field_read(struct regmap_field *field, unsigned int *val);
int regmap_field_write(struct regmap_field *field, unsigned int val);
int regmap_add_irq_chip(struct regmap *map, int irq, int irq_flags, int irq_base, const struct regmap_irq_chip *chip, struct regmap_irq_chip_data **data);
void regmap_del_irq_chip(int irq, struct regmap_irq_chip_data *data);
int devm_regmap_add_irq_chip(struct device *dev, struct regmap *map, int irq, int irq_flags, int irq_base, const struct regmap_irq_chip *chip, struct regmap_irq_chip_data **data);
int regmap_irq_chip_get_base(struct regmap_irq_chip_data *data);
int regmap_irq_get_virq(struct regmap_irq_chip_data *data, int irq);
struct irq_domain *regmap_irq_get_domain(struct regmap_irq_chip_data *data);
#endif
