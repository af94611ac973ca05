#ifndef QZ_LINUX_PWM_H
#define QZ_LINUX_PWM_H
struct fwnode_handle;
struct of_phandle_args;
struct pwm_args;
struct pwm_capture;
struct pwm_chip;
struct pwm_device;
struct pwm_lookup;
struct pwm_ops;
struct pwm_state;
#define PWM_LOOKUP(a_, b_, c_, d_, e_, f_) PWM_LOOKUP_WITH_MODULE(a_, b_, c_, d_, e_, f_, NULL)
enum pwm_polarity { PWM_POLARITY_NORMAL };
struct pwm_args {
	u64 period;
	enum pwm_polarity polarity;
};
struct pwm_state {
	u64 period;
	u64 duty_cycle;
	enum pwm_polarity polarity;
	bool enabled;
};
struct pwm_device {
	const char *label;
	unsigned long flags;
	unsigned int hwpwm;
	unsigned int pwm;
	struct pwm_chip *chip;
	void *chip_data;
	struct pwm_args args;
	struct pwm_state state;
	struct pwm_state last;
};
struct pwm_capture {
	unsigned int period;
	unsigned int duty_cycle;
};
struct pwm_ops {
	int (*request)(struct pwm_chip *chip, struct pwm_device *pwm);
	void (*free)(struct pwm_chip *chip, struct pwm_device *pwm);
	int (*capture)(struct pwm_chip *chip, struct pwm_device *pwm, struct pwm_capture *result, unsigned long timeout);
	int (*apply)(struct pwm_chip *chip, struct pwm_device *pwm, const struct pwm_state *state);
	int (*get_state)(struct pwm_chip *chip, struct pwm_device *pwm, struct pwm_state *state);
	struct module *owner;
};
struct pwm_chip {
	struct device *dev;
	const struct pwm_ops *ops;
	int base;
	unsigned int npwm;
	struct pwm_device *(*of_xlate)(struct pwm_chip *pc, const struct of_phandle_args *args);
	struct list_head list;
	struct pwm_device *pwms;
};
struct pwm_lookup {
	struct list_head list;
	const char *provider;
	unsigned int index;
	const char *dev_id;
	const char *con_id;
	unsigned int period;
	enum pwm_polarity polarity;
	const char *module;
};
void pwm_get_state(const struct pwm_device *pwm, struct pwm_state *state);
bool pwm_is_enabled(const struct pwm_device *pwm);
u64 pwm_get_period(const struct pwm_device *pwm);
void pwm_get_args(const struct pwm_device *pwm, struct pwm_args *args);
void pwm_init_state(const struct pwm_device *pwm, struct pwm_state *state);
int pwm_set_relative_duty_cycle(struct pwm_state *state, unsigned int duty_cycle, unsigned int scale);
struct pwm_device *pwm_request(int pwm_id, const char *label);
void pwm_free(struct pwm_device *pwm);
int pwm_apply_state(struct pwm_device *pwm, const struct pwm_state *state);
int pwm_config(struct pwm_device *pwm, int duty_ns, int period_ns);
int pwm_enable(struct pwm_device *pwm);
void pwm_disable(struct pwm_device *pwm);
int pwm_capture(struct pwm_device *pwm, struct pwm_capture *result, unsigned long timeout);
int pwm_set_chip_data(struct pwm_device *pwm, void *data);
void *pwm_get_chip_data(struct pwm_device *pwm);
int pwmchip_add(struct pwm_chip *chip);
void pwmchip_remove(struct pwm_chip *chip);
int devm_pwmchip_add(struct device *dev, struct pwm_chip *chip);
struct pwm_device *pwm_request_from_chip(struct pwm_chip *chip, unsigned int index, const char *label);
struct pwm_device *pwm_get(struct device *dev, const char *con_id);
void pwm_put(struct pwm_device *pwm);
struct pwm_device *devm_pwm_get(struct device *dev, const char *con_id);
struct pwm_device *devm_fwnode_pwm_get(struct device *dev, struct fwnode_handle *fwnode, const char *con_id);
void pwm_apply_args(struct pwm_device *pwm);
void pwm_add_table(struct pwm_lookup *table, size_t num);
void pwm_remove_table(struct pwm_lookup *table, size_t num);
#endif
