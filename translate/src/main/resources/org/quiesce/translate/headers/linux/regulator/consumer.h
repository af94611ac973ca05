#ifndef QZ_LINUX_REGULATOR_CONSUMER_H
#define QZ_LINUX_REGULATOR_CONSUMER_H
#include <linux/node.h>
struct notifier_block;
struct regulator;
struct regulator_bulk_data;
#define REGULATOR_MODE_FAST 1
#define REGULATOR_MODE_NORMAL 2
#define REGULATOR_EVENT_OVER_CURRENT 2
#define REGULATOR_EVENT_VOLTAGE_CHANGE 0x40
#define REGULATOR_EVENT_PRE_DISABLE 0x400
#define REGULATOR_EVENT_ABORT_DISABLE 0x800
#define REGULATOR_EVENT_ENABLE 0x1000
#define REGULATOR_ERROR_UNDER_VOLTAGE 2UL
#define REGULATOR_ERROR_OVER_CURRENT 4UL
#define REGULATOR_ERROR_REGULATION_OUT 8UL
#define REGULATOR_ERROR_FAIL 0x10UL
#define REGULATOR_ERROR_OVER_TEMP 0x20UL
#define REGULATOR_ERROR_UNDER_VOLTAGE_WARN 0x40UL
#define REGULATOR_ERROR_OVER_CURRENT_WARN 0x80UL
#define REGULATOR_ERROR_OVER_VOLTAGE_WARN 0x100UL
#define REGULATOR_ERROR_OVER_TEMP_WARN 0x200UL
struct regulator_bulk_data {
	const char *supply;
	int init_load_uA;
	struct regulator *consumer;
	int ret;
};
struct regulator *regulator_get(struct device *dev, const char *id);
struct regulator *devm_regulator_get(struct device *dev, const char *id);
struct regulator *devm_regulator_get_exclusive(struct device *dev, const char *id);
struct regulator *regulator_get_optional(struct device *dev, const char *id);
struct regulator *devm_regulator_get_optional(struct device *dev, const char *id);
int devm_regulator_get_enable(struct device *dev, const char *id);
int devm_regulator_get_enable_read_voltage(struct device *dev, const char *id);
void regulator_put(struct regulator *regulator);
void devm_regulator_put(struct regulator *regulator);
int regulator_bulk_register_supply_alias(struct device *dev, const char *const *id, struct device *alias_dev, const char *const *alias_id, int num_id);
void regulator_bulk_unregister_supply_alias(struct device *dev, const char *const *id, int num_id);
int regulator_enable(struct regulator *regulator);
int regulator_disable(struct regulator *regulator);
int regulator_force_disable(struct regulator *regulator);
int regulator_is_enabled(struct regulator *regulator);
int regulator_bulk_get(struct device *dev, int num_consumers, struct regulator_bulk_data *consumers);
int devm_regulator_bulk_get(struct device *dev, int num_consumers, struct regulator_bulk_data *consumers);
int regulator_bulk_enable(int num_consumers, struct regulator_bulk_data *consumers);
int devm_regulator_bulk_get_enable(struct device *dev, int num_consumers, const char *const *id);
int regulator_bulk_disable(int num_consumers, struct regulator_bulk_data *consumers);
void regulator_bulk_free(int num_consumers, struct regulator_bulk_data *consumers);
int regulator_count_voltages(struct regulator *regulator);
int regulator_list_voltage(struct regulator *regulator, unsigned selector);
int regulator_is_supported_voltage(struct regulator *regulator, int min_uV, int max_uV);
unsigned int regulator_get_linear_step(struct regulator *regulator);
int regulator_set_voltage(struct regulator *regulator, int min_uV, int max_uV);
int regulator_get_voltage(struct regulator *regulator);
int regulator_set_current_limit(struct regulator *regulator, int min_uA, int max_uA);
int regulator_get_current_limit(struct regulator *regulator);
int regulator_set_mode(struct regulator *regulator, unsigned int mode);
int regulator_get_error_flags(struct regulator *regulator, unsigned int *flags);
int regulator_set_load(struct regulator *regulator, int load_uA);
int regulator_register_notifier(struct regulator *regulator, struct notifier_block *nb);
int devm_regulator_register_notifier(struct regulator *regulator, struct notifier_block *nb);
int regulator_unregister_notifier(struct regulator *regulator, struct notifier_block *nb);
void regulator_bulk_set_supply_names(struct regulator_bulk_data *consumers, const char *const *supply_names, unsigned int num_supplies);
int regulator_set_voltage_triplet(struct regulator *regulator, int min_uV, int target_uV, int max_uV);
#endif
