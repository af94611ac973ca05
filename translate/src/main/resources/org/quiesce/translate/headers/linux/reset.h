#ifndef QZ_LINUX_RESET_H
#define QZ_LINUX_RESET_H
struct device_node;
struct reset_control;
struct reset_control_bulk_data;
struct reset_control_bulk_data {
	const char *id;
	struct reset_control *rstc;
};
int reset_control_reset(struct reset_control *rstc);
int reset_control_rearm(struct reset_control *rstc);
int reset_control_assert(struct reset_control *rstc);
int reset_control_deassert(struct reset_control *rstc);
int reset_control_status(struct reset_control *rstc);
int reset_control_acquire(struct reset_control *rstc);
void reset_control_release(struct reset_control *rstc);
int reset_control_bulk_assert(int num_rstcs, struct reset_control_bulk_data *rstcs);
int reset_control_bulk_deassert(int num_rstcs, struct reset_control_bulk_data *rstcs);
int reset_control_bulk_acquire(int num_rstcs, struct reset_control_bulk_data *rstcs);
void reset_control_bulk_release(int num_rstcs, struct reset_control_bulk_data *rstcs);
void reset_control_put(struct reset_control *rstc);
struct reset_control *devm_reset_control_array_get(struct device *dev, bool shared, bool optional);
struct reset_control *of_reset_control_array_get(struct device_node *np, bool shared, bool optional, bool acquired);
int device_reset(struct device *dev);
int device_reset_optional(struct device *dev);
struct reset_control *of_reset_control_get_exclusive(struct device_node *node, const char *id);
struct reset_control *of_reset_control_get_shared(struct device_node *node, const char *id);
struct reset_control *devm_reset_control_get_exclusive(struct device *dev, const char *id);
int devm_reset_control_bulk_get_exclusive(struct device *dev, int num_rstcs, struct reset_control_bulk_data *rstcs);
struct reset_control *devm_reset_control_get_exclusive_released(struct device *dev, const char *id);
struct reset_control *devm_reset_control_get_optional_exclusive_released(struct device *dev, const char *id);
struct reset_control *devm_reset_control_get_shared(struct device *dev, const char *id);
struct reset_control *devm_reset_control_get_optional_exclusive(struct device *dev, const char *id);
struct reset_control *devm_reset_control_get_optional_shared(struct device *dev, const char *id);
struct reset_control *of_reset_control_get(struct device_node *node, const char *id);
struct reset_control *devm_reset_control_get(struct device *dev, const char *id);
struct reset_control *devm_reset_control_get_optional(struct device *dev, const char *id);
struct reset_control *devm_reset_control_array_get_exclusive(struct device *dev);
struct reset_control *devm_reset_control_array_get_optional_exclusive(struct device *dev);
struct reset_control *devm_reset_control_array_get_optional_shared(struct device *dev);
#endif
